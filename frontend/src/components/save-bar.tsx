import type { ReactNode } from 'react';
import { t } from '@/lib/i18n';
import { Button } from './button';

interface Props {
  dirty: boolean;
  busy: boolean;
  blocked?: boolean;
  onDiscard: () => void;
  /** What went wrong, or what must be chosen first. */
  children?: ReactNode;
}

/** Stays in sight at the foot of a long form. */
export function SaveBar({ dirty, busy, blocked, onDiscard, children }: Props) {
  return (
    <div className="savebar" data-dirty={dirty}>
      {children}
      <div className="row">
        <span className="s13 t2 grow" role="status">
          {busy ? t.state.saving : dirty ? t.state.unsaved : t.state.allSaved}
        </span>
        {dirty && (
          <Button onClick={onDiscard} disabled={busy}>
            {t.state.discard}
          </Button>
        )}
        <Button type="submit" look="primary" disabled={!dirty || busy || blocked}>
          {t.state.save}
        </Button>
      </div>
    </div>
  );
}
