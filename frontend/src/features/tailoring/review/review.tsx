import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import type { ReviewView } from '@/api/review';
import type { Session, TailoringResult } from '@/api/types';
import { PageActions } from '@/components/page-actions';
import { Scroll } from '@/components/scroll';
import { useToast } from '@/components/toast';
import { joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { Letter } from '../letter';
import { SessionLogNote } from '../session-log';
import type { Slots } from '../session-page';
import { StepsStrip } from '../steps-strip';
import { Compare } from '../versions/compare';
import { useKeeping } from '../versions/keeping';
import { DiffRow } from './diff-row';
import { Editor } from './editor';
import {
  added,
  answered,
  chosen,
  confirmed,
  isImplied,
  said,
  unanswered,
  wayToSay,
  withoutImplied,
  withoutSkill,
} from './edits';
import { Checks, Fit } from './fit';
import { type DraftActions, Head } from './head';
import { Implied } from './implied';
import { MoreMenu } from './more-menu';
import { type Pane, PhonePanes } from './panes';
import { SaveProblem } from './save-problem';
import { SayIt } from './say-it';
import { Skills, StatementList } from './statement-list';
import { counted, type Statement, statementsOf } from './statements';
import { useDecisions } from './use-decisions';
import { useDraft } from './use-draft';
import { useFreshPreview } from './use-fresh-preview';
import { useReviewKeys } from './use-review-keys';
import { VerbBar, Verbs } from './verbs';

interface ReviewProps {
  session: Session;
  resumeId: string;
  result: TailoringResult;
  view: ReviewView;
  slots: Slots;
}

/** Original and tailored side by side, decided upon one by one; the fit on the left, the page as it prints on the right. */
export function Review({ session, resumeId, result, view, slots }: ReviewProps) {
  const draft = useDraft(session.id, view, useFreshPreview(resumeId));
  const statements = useMemo(
    () => statementsOf(result, draft.edits, view.warnings),
    [result, draft.edits, view.warnings],
  );
  const middle = useRef<HTMLElement>(null);
  const at = useDecisions(statements.all, draft, middle);
  const [pinned, setPinned] = useState<string | null>(null);
  const [pane, setPane] = useState<Pane>('review');
  const [large, setLarge] = useState(false);
  const [comparing, setComparing] = useState(false);
  const phone = useMediaQuery('(max-width: 720px)');
  const toast = useToast();
  const keeping = useKeeping(session.id, draft, view.ats.score);
  const counts = counted(statements.all);
  const decided = w.of(counts.decided, counts.of);
  const unsaved = draft.problem !== null;
  const questions = unanswered(draft.edits, view.ats.sayIt);
  const answer = (name: string, has: boolean) => draft.change((edits) => answered(edits, name, has));
  const [question] = questions;

  const does: DraftActions = {
    undo: () => {
      const step = draft.undoable;
      toast(step ? null : w.nothingToUndo);
      if (!step) return;
      draft.undo();
      if (step.at) at.select(step.at);
    },
    compare: () => setComparing(true),
    acceptAll() {
      const open = statements.all.filter((s) => s.standing === 'OPEN').map((s) => s.id);
      if (open.length === 0) return toast(w.nothingToAccept);
      draft.change((edits) => chosen(edits, open, { decision: 'ACCEPTED' }));
      toast({ text: w.acceptedAll(open.length), undo: draft.undo, cap: 'U' });
    },
    send: keeping.send,
    keep: keeping.keep,
  };
  const selected = at.selected;
  const verbs = at.does(selected, true);
  useReviewKeys({
    go: (by) => {
      setPinned(null);
      at.go(by);
    },
    does: verbs,
    draft: does,
    evidence: () => selected && setPinned(pinned === selected.id ? null : selected.id),
    answer: question && ((has) => answer(question.name, has)),
    preview: () => (phone ? setPane('pdf') : setLarge(true)),
    close: () => setPinned(null),
  });

  const row = (of: Statement) => (
    <DiffRow
      key={of.id}
      of={of}
      selected={of.id === selected?.id}
      pinned={pinned === of.id}
      onSelect={() => at.select(of.id)}
      onPin={(on) => {
        if (on) at.select(of.id);
        setPinned(on ? of.id : null);
      }}
      editor={
        at.editing === of.id && (
          <Editor
            text={of.wording || of.text}
            draftKey={`review.${session.id}.${of.id}`}
            onSave={at.write}
            onCancel={at.stopEditing}
          />
        )
      }
      verbs={of.id === selected?.id && <Verbs of={of} does={at.does(of)} />}
    />
  );
  return (
    <div className="tr">
      <div>
        <Head
          session={session}
          view={view}
          statements={statements}
          counts={counts}
          unsaved={unsaved}
          does={does}
          menu={<MoreMenu jobId={session.jobId} unsaved={unsaved} does={does} />}
        />
        <PageActions>
          <span className="phone own">
            <MoreMenu jobId={session.jobId} unsaved={unsaved} does={does} statement={verbs} />
          </span>
        </PageActions>
        <StepsStrip session={session} reviewed={decided} end={endNote(session, result)} />
        <PhonePanes session={session} pane={pane} onPane={setPane} decided={decided} score={view.ats.score} />
        {draft.problem && <SaveProblem problem={draft.problem} onRetry={draft.retry} onLoad={draft.loadNewer} />}
      </div>
      <div className="trc" data-pane={pane}>
        <Scroll className="trl" label={t.tailoring.ats}>
          <section className="g">{slots.jobFacts(session.jobId)}</section>
          <Fit
            ats={view.ats}
            reasons={result.reasons}
            sayIt={
              <>
                <SayIt
                  list={view.ats.sayIt.filter((item) => !isImplied(item) && !draft.edits.skills.includes(item.name))}
                  can={(item) => wayToSay(draft.edits, item, result) !== undefined}
                  onSay={(items) =>
                    draft.change((edits) => items.reduce((all, item) => said(all, item, result), edits))
                  }
                />
                <Implied list={questions} onAnswer={answer} />
              </>
            }
          />
        </Scroll>
        <Scroll className="trm" label={t.tailoring.tailored} ref={middle}>
          <StatementList
            result={result}
            statements={statements}
            row={row}
            onAdd={(entryId, evidence) => draft.change((edits) => added(edits, entryId, evidence))}
            letter={result.letter && <Letter sessionId={session.id} letter={result.letter} />}
            skills={
              <Skills
                skills={result.skills}
                own={[...draft.edits.skills, ...confirmed(draft.edits)]}
                onDrop={(name) => draft.change((edits) => withoutImplied(withoutSkill(edits, name), name))}
              />
            }
          />
        </Scroll>
        <Scroll className="trr" label={t.tailoring.preview}>
          {slots.preview({ resumeId, session, highlight: selected?.wording ?? '', large, onLarge: setLarge })}
          <Checks checks={view.ats.checks} />
          <SessionLogNote session={session} />
        </Scroll>
      </div>
      {pane === 'review' && <VerbBar of={selected} does={verbs} />}
      {comparing && (
        <Compare sessionId={session.id} view={view} result={result} draft={draft} onClose={() => setComparing(false)} />
      )}
      {keeping.dialog}
    </div>
  );
}

function endNote(session: Session, { attempts, evaluation, engine }: TailoringResult): string {
  const kept = attempts.find((a) => a.kept);
  const tokens = (session.tokens?.in ?? 0) + (session.tokens?.out ?? 0);
  return joined(
    kept && attempts.length > 1 ? t.tailoring.attempt(kept.number, attempts.length) : '',
    t.tailoring.overall(evaluation.overall.toFixed(2)),
    !engine || engine === 'local' ? t.tailoring.engineLocal : engine,
    tokens > 0 && t.tailoring.tokens(tokens),
  );
}
