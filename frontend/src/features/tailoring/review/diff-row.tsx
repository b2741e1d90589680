import type { ReactNode } from 'react';
import type { Finding, GuardFinding } from '@/api/types';
import { Icon } from '@/components/icons';
import { After, Before } from '@/components/word-diff';
import { t } from '@/lib/i18n';
import { EvidenceChip } from './evidence';
import { flagged, type ReviewRow } from './rows';

interface Props {
  row: ReviewRow;
  selected: boolean;
  pinned: boolean;
  onSelect: () => void;
  onPin: (pinned: boolean) => void;
}

/** One statement: original left, tailored right, on the same baseline. */
export function DiffRow({ row, selected, pinned, onSelect, onPin }: Props) {
  const className = ['dr', selected && 'sel', !selected && row.stopped && 'flag'].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J and K select by key; the click only follows the pointer
    <article className={className} data-row={row.id} aria-current={selected || undefined} onClick={onSelect}>
      <div className="st">{row.stopped ? <Icon.stopped className="red" /> : <Icon.check className="green" />}</div>
      <div className="o">
        <span className="vh">{t.tailoring.original}: </span>
        <Original row={row} />
      </div>
      <div className="n">
        <span className="vh">{t.tailoring.tailored}: </span>
        <Tailored row={row} />
        <div className="meta">
          <span>{statusWord(row)}</span>
          <EvidenceChip row={row} pinned={pinned} onPin={onPin} />
          {selected && row.bullet && <Details row={row} />}
        </div>
      </div>
    </article>
  );
}

function Original({ row }: { row: ReviewRow }): ReactNode {
  if (!row.original)
    return <span className="none">{row.id === 'summary' ? t.tailoring.noOriginal : t.tailoring.newText}</span>;
  return row.changed && !row.stopped ? <Before before={row.original} after={row.text} /> : row.original;
}

function Tailored({ row }: { row: ReviewRow }): ReactNode {
  if (row.stopped) return <Stopped row={row} />;
  return row.changed && row.original ? <After before={row.original} after={row.text} /> : row.text;
}

/** Which words failed, and what will be printed instead. */
function Stopped({ row }: { row: ReviewRow }) {
  const found = row.findings.length > 0 ? row.findings : (row.bullet?.findings ?? []);
  const sentence = row.findings[0]?.sentence;
  return (
    <>
      {sentence ? (
        <Flagged sentence={sentence} findings={row.findings.filter((f) => f.sentence === sentence)} />
      ) : (
        row.text
      )}
      <GuardNote findings={found} action={t.tailoring.guardAction} />
    </>
  );
}

/** A sentence that nothing took the place of: it is not printed. */
export function DroppedRow({ sentence, findings }: { sentence: string; findings: GuardFinding[] }) {
  return (
    <article className="dr flag">
      <div className="st">
        <Icon.stopped className="red" />
      </div>
      <div className="o none">{t.tailoring.newText}</div>
      <div className="n">
        <Flagged sentence={sentence} findings={findings} />
        <GuardNote findings={findings} action={t.tailoring.guardDropped} />
      </div>
    </article>
  );
}

function Flagged({ sentence, findings }: { sentence: string; findings: GuardFinding[] }) {
  return flagged(sentence, findings).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
    <span key={i} className={piece.bad ? 'bad-mark' : undefined}>
      {piece.text}
    </span>
  ));
}

function GuardNote({ findings, action }: { findings: Finding[]; action: string }) {
  const words = findings.map((f) => `“${f.text}”${f.kind ? ` (${t.tailoring.kinds[f.kind] ?? f.kind})` : ''}`);
  return (
    <div className="guard">
      <b>
        <Icon.stopped size={14} /> {t.tailoring.guardTitle}
      </b>{' '}
      {t.tailoring.guardText([...new Set(words)].join(', '))} {action}
    </div>
  );
}

function statusWord(row: ReviewRow): string {
  if (row.stopped) return t.tailoring.status.original ?? '';
  if (!row.changed) return t.tailoring.unchanged;
  return t.tailoring.status[row.bullet?.status.toLowerCase() ?? 'passed'] ?? t.tailoring.status.passed ?? '';
}

function Details({ row }: { row: ReviewRow }) {
  const stretch = row.bullet?.stretch ?? 0;
  return (
    <>
      <span>
        {t.tailoring.stretch(stretch)}, {t.tailoring.stretchNames[stretch] ?? ''}
      </span>
      <span className="num">{t.tailoring.characters(row.bullet?.length ?? row.text.length)}</span>
    </>
  );
}
