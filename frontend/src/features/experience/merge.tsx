import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { ExperienceEntry } from '@/api/types';
import { Button } from '@/components/button';
import { SelectField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { after } from '@/lib/after';
import { joined, span } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useStored } from '@/lib/storage';
import { titleOf } from './entry-model';
import { useDuplicates, useMergeEntries } from './queries';
import { useGone } from './undo';

const line = (e: ExperienceEntry) => joined(titleOf(e), span(e.start, e.end, e.current));

/** Pairs that look like one; each can be merged or told apart for good. */
export function Duplicates({
  entries,
  onMerge,
}: {
  entries: ExperienceEntry[];
  onMerge: (pair: [ExperienceEntry, ExperienceEntry]) => void;
}) {
  const query = useDuplicates();
  const [apart, setApart] = useStored<string[]>('duplicates.apart', []);
  const pairs = (query.data ?? []).flatMap(({ ids, why }) => {
    const [a, b] = ids.map((id) => entries.find((e) => e.id === id));
    return a && b && !apart.includes(ids.join()) ? [{ a, b, why, key: ids.join() }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <section className="card pad" aria-labelledby="duplicates">
      <h2 id="duplicates">{t.experience.duplicates}</h2>
      <p className="s12 t3">{t.experience.duplicatesText}</p>
      <ul className="xp-dups">
        {pairs.map(({ a, b, why, key }) => (
          <li key={key}>
            <p className="s13 wrap-any">
              <b>{a.organisation}</b> <span className="t2">{line(a)}</span>
            </p>
            <p className="s13 wrap-any">
              <b>{b.organisation}</b> <span className="t2">{line(b)}</span>
            </p>
            <p className="s12 t3">{why}</p>
            <div className="row">
              <Button small onClick={() => onMerge([a, b])}>
                {t.experience.merge}
              </Button>
              <Button small look="ghost" onClick={() => setApart([...apart, key])}>
                {t.experience.notSame}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DialogProps {
  entry: ExperienceEntry;
  other?: ExperienceEntry;
  entries: ExperienceEntry[];
  onClose: () => void;
}

/** Two entries become one: which one stays is the person's choice. */
export function MergeDialog({ entry, other, entries, onClose }: DialogProps) {
  const x = t.experience;
  const candidates = entries.filter((e) => e.id !== entry.id && e.type === entry.type);
  const [otherId, setOtherId] = useState(other?.id ?? candidates[0]?.id ?? '');
  const [kept, setKept] = useState(entry.id);
  const merge = useMergeEntries();
  const gone = useGone();
  const second = entries.find((e) => e.id === otherId);
  const pair = second ? [entry, second] : [entry];
  const keeper = pair.find((e) => e.id === kept) ?? entry;
  const loser = pair.find((e) => e !== keeper);
  return (
    <Modal
      opened
      onClose={onClose}
      title={<span className="b">{x.mergeTitle}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <div className="col" style={{ gap: 16 }}>
        {!other && (
          <SelectField label={x.mergeOther} value={otherId} onChange={(e) => setOtherId(e.target.value)}>
            {candidates.map((e) => (
              <option key={e.id} value={e.id}>
                {joined(e.organisation, line(e))}
              </option>
            ))}
          </SelectField>
        )}
        <fieldset className="xp-keep">
          <legend className="s13 t2">{x.mergeKeep}</legend>
          {pair.map((e) => (
            <label key={e.id} className="card" data-on={e === keeper}>
              <input type="radio" name="kept" checked={e === keeper} onChange={() => setKept(e.id)} />
              <span className="grow">
                <b className="wrap-any">{e.organisation}</b>
                <span className="t2 s13">{line(e)}</span>
                <span className="t3 s12 num">{t.evidence.count(e.evidence.length)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <ProblemNote error={merge.error} />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button
            look="primary"
            disabled={!loser || merge.isPending}
            onClick={() =>
              loser &&
              after(merge.mutateAsync({ id: keeper.id, otherId: loser.id }), () => {
                onClose();
                gone(x.merged(keeper.organisation));
              })
            }
          >
            {x.merge}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
