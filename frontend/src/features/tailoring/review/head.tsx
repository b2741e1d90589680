import type { ReactNode } from 'react';
import type { ReviewView } from '@/api/review';
import type { Session } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { clock } from '../clock';
import { forWhom } from '../live';
import type { counted, Statements } from './statements';

/** What can be done with the whole draft. */
export interface DraftActions {
  undo: () => void;
  compare: () => void;
  acceptAll: () => void;
  send: () => void;
  keep: () => void;
}

interface Props {
  session: Session;
  view: ReviewView;
  statements: Statements;
  counts: ReturnType<typeof counted>;
  /** The last change has not reached the server. */
  unsaved: boolean;
  does: DraftActions;
  menu: ReactNode;
}

/** Which draft this is, how far it is, and whether it is saved. */
export function Head({ session, view, statements, counts, unsaved, does, menu }: Props) {
  return (
    <div className="trh">
      <div className="grow">
        <div className="row">
          <h1 className="trunc">{t.tailoring.heading(forWhom(session))}</h1>
          <Chip>{w.draft(view.number)}</Chip>
        </div>
        <p className="s12 t3" style={{ marginTop: 2 }}>
          <span role="status">{w.counts(counts, statements.summary !== undefined)}</span>
          {' · '}
          {unsaved ? <b className="red">{w.notSaved}</b> : w.saved(clock(view.savedAt))}
        </p>
      </div>
      <Button look="ghost" icon={<Icon.undo />} cap="U" onClick={does.undo}>
        {w.undo}
      </Button>
      <Button className="wide" onClick={does.compare} disabled={unsaved}>
        {w.compare}
      </Button>
      <Button onClick={does.acceptAll}>
        {w.acceptAll}
        <kbd>⇧</kbd>
        <kbd>A</kbd>
      </Button>
      <Button onClick={does.send} disabled={unsaved}>
        {w.send}
      </Button>
      {menu}
    </div>
  );
}
