import type { ReactNode } from 'react';
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
  const sentence = row.findings[0]?.sentence || row.text;
  const own = row.findings.filter((f) => f.sentence === sentence || !f.sentence);
  const words = own.map((f) => `“${f.text}”${f.kind ? ` (${t.tailoring.kinds[f.kind] ?? f.kind})` : ''}`).join(', ');
  return (
    <>
      {flagged(sentence, own).map((piece, i) =>
        piece.bad ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
          <span key={i} className="bad-mark">
            {piece.text}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
          <span key={i}>{piece.text}</span>
        ),
      )}
      <div className="guard">
        <b>
          <Icon.stopped size={14} /> {t.tailoring.guardTitle}
        </b>{' '}
        {t.tailoring.guardText(words)} {t.tailoring.guardAction}
      </div>
    </>
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
