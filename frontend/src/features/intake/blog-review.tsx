import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Draft, DraftStatement } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { BlogStatement, type Reviewed } from './blog-statement';
import { DiscardDraft } from './discard-draft';
import { DraftNotes } from './draft-notes';
import { Conflict, SaveWord } from './save-note';
import { useAcceptance } from './use-acceptance';
import { useAutosave } from './use-autosave';
import { useFieldKeys } from './use-field-keys';

const theirs = (draft: Draft): Reviewed[] => draft.statements;
/** What the person keeps; what is dropped can be taken up again until the page is left. */
const taken = (list: Reviewed[]): DraftStatement[] =>
  list.filter((s) => !s.dropped && s.text.trim()).map(({ dropped, ...s }) => s);
const stored = (list: Reviewed[]) => ({ statements: taken(list) });

/** Statements found in a post: their words, kind, lens and skills are the person's to decide, one by one. */
export function BlogReview({ draft }: { draft: Draft }) {
  const r = t.intake.review;
  const { changes: list, change, state, save, resolve, forget } = useAutosave(draft, theirs(draft), stored);
  const [asking, setAsking] = useState(false);
  const { accept, pending, error } = useAcceptance(draft.id, { save, forget });
  const navigate = useNavigate();
  const body = useRef<HTMLUListElement>(null);
  const set = (index: number, part: Partial<Reviewed>) =>
    change(list.map((s, i) => (i === index ? { ...s, ...part } : s)));
  const { at, select } = useFieldKeys(body, {
    onToggle: (pointer) => set(Number(pointer), { dropped: !list[Number(pointer)]?.dropped }),
  });
  const chosen = taken(list);
  const skills = [...new Set(list.flatMap((s) => s.skills))];
  return (
    <div className="draft">
      <div className="drafthead">
        <div className="grow">
          <h1 style={{ fontSize: 16, lineHeight: '20px' }}>{t.intake.blog.review}</h1>
          <p className="s12 t3 wrap-any">
            {joined(draft.fileName, t.evidence.count(list.length))} {' · '}
            <SaveWord state={state} />
          </p>
        </div>
        <Button look="ghost" onClick={() => setAsking(true)}>
          {r.discard}
        </Button>
        <Button
          look="primary"
          icon={<Icon.check />}
          disabled={pending || state === 'conflict' || chosen.length === 0}
          onClick={() => accept({ statements: chosen }, () => navigate({ to: '/experience/evidence' }))}
        >
          {pending ? r.accepting : t.intake.blog.accept(chosen.length)}
        </Button>
      </div>
      <Conflict state={state} onResolve={(mine) => resolve(mine, theirs)} />
      <ProblemNote error={error} />
      <DraftNotes draft={draft} />
      <p className="s13 t2">{t.intake.blog.reviewText}</p>
      {list.length === 0 ? (
        <Empty title={t.intake.blog.nothing} text={t.intake.blog.nothingText} />
      ) : (
        <ul className="bstatements" ref={body}>
          {list.map((statement, i) => (
            <BlogStatement
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the post is the identity
              key={i}
              index={i}
              statement={statement}
              skills={skills}
              here={at === String(i)}
              onChange={(part) => set(i, part)}
              onSelect={() => select(String(i))}
            />
          ))}
        </ul>
      )}
      <DiscardDraft id={draft.id} opened={asking} onClose={() => setAsking(false)} onDone={forget} />
    </div>
  );
}
