import type { ReactNode } from 'react';
import { Icon } from '@/components/icons';
import { After, Before } from '@/components/word-diff';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { EvidenceChip } from './evidence';
import { Flagged, GuardNote, OwnWarning } from './guard-note';
import type { Standing, Statement } from './statements';

interface Props {
  of: Statement;
  selected: boolean;
  pinned: boolean;
  onSelect: () => void;
  onPin: (pinned: boolean) => void;
  /** In place of the wording while it is edited. */
  editor?: ReactNode;
  /** What can be done with it, when it is selected. */
  verbs?: ReactNode;
}

/** One statement: original left, tailored right, on the same baseline. */
export function DiffRow({ of, selected, pinned, onSelect, onPin, editor, verbs }: Props) {
  const flagged = !selected && of.standing === 'STOPPED';
  const className = ['dr', selected && 'sel', flagged && 'flag', of.standing === 'EXCLUDED' && 'out'];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J and K select by key; the click only follows the pointer
    <article
      className={className.filter(Boolean).join(' ')}
      data-row={of.id}
      aria-current={selected || undefined}
      onClick={onSelect}
    >
      <div className="st">
        <Mark standing={of.standing} />
      </div>
      <div className="o">
        <span className="vh">{t.tailoring.original}: </span>
        <Original of={of} />
      </div>
      <div className="n">
        <span className="vh">{t.tailoring.tailored}: </span>
        {editor || (
          <>
            <Wording of={of} />
            <div className="meta">
              <span>{standingWord(of)}</span>
              <EvidenceChip of={of} pinned={pinned} onPin={onPin} />
              {selected && of.role && <Details of={of} />}
            </div>
            {verbs}
          </>
        )}
      </div>
    </article>
  );
}

const MARKS: Record<Standing, ReactNode> = {
  OPEN: <Icon.pending />,
  STOPPED: <Icon.stopped className="red" />,
  ACCEPTED: <Icon.check className="green" />,
  EDITED: <Icon.edit className="green" />,
  REJECTED: <Icon.undo />,
  EXCLUDED: <Icon.less />,
};

function Mark({ standing }: { standing: Standing }) {
  return (
    <span title={w.standing[standing]}>
      {MARKS[standing]}
      <span className="vh">{w.standing[standing]}. </span>
    </span>
  );
}

/** Does the right side say anything else than the left? */
function differs({ standing, changed, original, wording }: Statement): boolean {
  // a full stop more or less is no change of the tailoring
  if (standing === 'OPEN' || standing === 'ACCEPTED') return changed;
  return standing === 'EDITED' && wording !== original;
}

function Original({ of }: { of: Statement }): ReactNode {
  if (!of.original) return <span className="none">{of.role ? t.tailoring.newText : t.tailoring.noOriginal}</span>;
  return differs(of) ? <Before before={of.original} after={of.wording} /> : of.original;
}

function Wording({ of }: { of: Statement }): ReactNode {
  if (of.standing === 'STOPPED') return <Stopped of={of} />;
  if (of.warnings.length > 0)
    return (
      <>
        <Flagged sentence={of.wording} findings={of.warnings} />
        <OwnWarning findings={of.warnings} />
      </>
    );
  if (of.standing === 'EXCLUDED') return <s>{of.wording}</s>;
  return of.original && differs(of) ? <After before={of.original} after={of.wording} /> : of.wording;
}

/** Which words failed, and what will be printed instead. */
function Stopped({ of }: { of: Statement }) {
  const found = of.findings.length > 0 ? of.findings : (of.bullet?.findings ?? []);
  const sentence = of.findings[0]?.sentence;
  return (
    <>
      {sentence ? (
        <Flagged sentence={sentence} findings={of.findings.filter((f) => f.sentence === sentence)} />
      ) : (
        of.wording
      )}
      <GuardNote findings={found} action={t.tailoring.guardAction} />
    </>
  );
}

function standingWord(of: Statement): string {
  if (of.added) return w.addedByYou;
  if (of.standing === 'REJECTED' && !of.original) return w.rejectedNone;
  if (of.standing === 'STOPPED') return t.tailoring.status.original ?? '';
  if (of.standing !== 'OPEN') return w.standing[of.standing];
  if (!of.changed) return t.tailoring.unchanged;
  return t.tailoring.status[of.bullet?.status.toLowerCase() ?? 'passed'] ?? t.tailoring.status.passed ?? '';
}

function Details({ of }: { of: Statement }) {
  const stretch = of.bullet?.stretch ?? 0;
  const tailored = of.standing === 'OPEN' || of.standing === 'ACCEPTED';
  return (
    <>
      {tailored && of.bullet && (
        <span>
          {t.tailoring.stretch(stretch)}, {t.tailoring.stretchNames[stretch] ?? ''}
        </span>
      )}
      <span className="num">{t.tailoring.characters(of.wording.length)}</span>
    </>
  );
}
