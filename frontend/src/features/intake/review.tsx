import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Draft } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { DiscardDraft } from './discard-draft';
import { applied, sections, toCheck } from './draft-model';
import { DraftNotes } from './draft-notes';
import { BasicsSection, DraftSection } from './draft-sections';
import { Conflict, SaveWord } from './save-note';
import { useAcceptance } from './use-acceptance';
import { useFieldKeys } from './use-field-keys';
import { useReview } from './use-review';

/** What was read from a resume, field by field beside its source, until the person accepts it. */
export function Review({ draft, explain }: { draft: Draft; explain?: boolean }) {
  const r = t.intake.review;
  const { read, changes, actions, state, save, resolve, forget } = useReview(draft);
  const [asking, setAsking] = useState(false);
  const { accept, pending, error } = useAcceptance(draft.id, { save, forget });
  const navigate = useNavigate();
  const body = useRef<HTMLDivElement>(null);
  const { at, select, nextCheck } = useFieldKeys(body, {
    onToggle: (pointer) => (changes.dropped.includes(pointer) ? actions.keep(pointer) : actions.drop(pointer)),
    onConfirm: (pointer) => draft.fields[pointer] && actions.confirm(pointer),
  });
  const open = toCheck(draft.fields, changes).length;
  const shared = { draft, read, changes, actions, at, onSelect: select };
  return (
    <div className="draft">
      <div className="drafthead">
        <div className="grow">
          <h1 style={{ fontSize: 16, lineHeight: '20px' }}>{r.title}</h1>
          <p className="s12 t3 wrap-any">
            {joined(
              r.file(draft.fileName || r.text, draft.pages ?? null),
              !draft.engine || draft.engine === 'local' ? r.local : r.byModel(draft.engine),
              open ? r.toCheck(open) : r.allSure,
            )}
            {' · '}
            <SaveWord state={state} />
          </p>
        </div>
        {open > 0 && (
          <Button onClick={nextCheck} cap="N">
            {r.nextCheck}
          </Button>
        )}
        <Button look="ghost" onClick={() => setAsking(true)}>
          {r.discard}
        </Button>
        <Button
          look="primary"
          icon={<Icon.check />}
          disabled={pending || state === 'conflict'}
          onClick={() => accept({ resume: applied(read, changes) }, () => navigate({ to: '/experience' }))}
        >
          {pending ? r.accepting : r.accept}
        </Button>
      </div>
      <Conflict state={state} onResolve={resolve} />
      <ProblemNote error={error} />
      <DraftNotes draft={draft} explain={explain} />
      <p className="s12 t3">{r.kept}</p>
      <div ref={body} className="dsections">
        <BasicsSection {...shared} />
        {sections.map((shape) => (
          <DraftSection key={shape.key} shape={shape} {...shared} />
        ))}
      </div>
      <DiscardDraft id={draft.id} opened={asking} onClose={() => setAsking(false)} onDone={forget} />
    </div>
  );
}
