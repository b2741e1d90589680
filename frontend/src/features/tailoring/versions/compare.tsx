import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useId, useState } from 'react';
import type { ResumeVersion, ReviewView, VersionDetail } from '@/api/review';
import type { TailoringResult } from '@/api/types';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { Skeleton } from '@/components/skeleton';
import { useToast } from '@/components/toast';
import { After, Before } from '@/components/word-diff';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { clock } from '../clock';
import { useVersions } from '../queries';
import type { DraftOf } from '../review/use-draft';
import { changed, type Pair, pairs, sameOrder } from './pairs';
import { useVersion } from './queries';

interface Props {
  sessionId: string;
  view: ReviewView;
  result: TailoringResult;
  draft: DraftOf;
  onClose: () => void;
}

/** Two versions, statement by statement; an earlier one can become the draft again. */
export function Compare(props: Props) {
  const phone = useMediaQuery('(max-width: 720px)');
  const versions = useVersions(props.sessionId);
  return (
    <Modal
      opened
      onClose={props.onClose}
      size={960}
      fullScreen={phone}
      title={<span className="b">{w.versions.title}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      {versions.isError && <ProblemNote error={versions.error} onRetry={() => versions.refetch()} />}
      {versions.isPending && <Skeleton heights={[36, 60, 60, 60]} />}
      {versions.data && <Choice {...props} kept={versions.data.items} />}
    </Modal>
  );
}

function Choice({ kept, sessionId, view, result, draft, onClose }: Props & { kept: ResumeVersion[] }) {
  const own = { number: view.number, savedAt: view.savedAt, score: view.ats.score };
  const all: ResumeVersion[] = [own, ...kept.filter((v) => v.number !== view.number)];
  const [left, setLeft] = useState(all[1]?.number ?? view.number);
  const [right, setRight] = useState(view.number);
  const before = useVersion(sessionId, left, left === view.number ? view.version : 0);
  const after = useVersion(sessionId, right, right === view.number ? view.version : 0);
  const toast = useToast();
  const [failure, setFailure] = useState<unknown>(null);

  function restore(number: number) {
    draft.restore(number).then(() => {
      onClose();
      toast({ text: w.versions.restored(number), undo: draft.undo, cap: 'U' });
    }, setFailure);
  }
  if (all.length === 1) return <p className="s13 t2">{w.versions.only}</p>;
  const error = before.error ?? after.error ?? failure;
  return (
    <div className="col cmp">
      <div className="cmp-pick">
        <Pick
          label={w.versions.left}
          all={all}
          draft={view.number}
          value={left}
          onChange={setLeft}
          onRestore={restore}
        />
        <Pick
          label={w.versions.right}
          all={all}
          draft={view.number}
          value={right}
          onChange={setRight}
          onRestore={restore}
        />
      </div>
      <ProblemNote error={error} />
      {before.data && after.data ? (
        <Sides before={before.data} after={after.data} result={result} />
      ) : (
        !error && <Skeleton heights={[60, 60, 60]} />
      )}
    </div>
  );
}

interface PickProps {
  label: string;
  all: ResumeVersion[];
  draft: number;
  value: number;
  onChange: (number: number) => void;
  onRestore: (number: number) => void;
}

function Pick({ label, all, draft, value, onChange, onRestore }: PickProps) {
  const id = useId();
  const chosen = all.find((v) => v.number === value);
  return (
    <div className="field">
      <label className="lbl" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="in" value={value} onChange={(e) => onChange(Number(e.target.value))}>
        {all.map((v) => (
          <option key={v.number} value={v.number}>
            {w.versions.name(v.number, v.number === draft)}
          </option>
        ))}
      </select>
      {chosen && (
        <p className="hint num">
          {w.versions.facts(
            Math.round(chosen.score),
            clock(chosen.savedAt),
            chosen.sentAt ? clock(chosen.sentAt) : null,
          )}
        </p>
      )}
      {value !== draft && (
        <div>
          <Button small onClick={() => onRestore(value)}>
            {w.versions.restore(value)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Sides({ before, after, result }: { before: VersionDetail; after: VersionDetail; result: TailoringResult }) {
  const all = pairs(before, after);
  const different = all.filter(changed);
  const names = new Map(result.roles.map((r) => [r.entryId, r.organisation || r.title || t.jobs.untitled]));
  return (
    <>
      {different.length > 0 && (
        <ul className="cmp-list">
          {different.map((pair) => (
            <li key={pair.id}>
              <h3>{pair.entryId ? (names.get(pair.entryId) ?? pair.entryId) : t.tailoring.summary}</h3>
              <p>{side(pair, 'before')}</p>
              <p>{side(pair, 'after')}</p>
            </li>
          ))}
        </ul>
      )}
      <Skills before={before.edits.skills} after={after.edits.skills} />
      {!sameOrder(before, after) && <p className="s13 t2">{w.versions.order}</p>}
      <p className="s12 t3">
        {different.length === 0 ? w.versions.allSame : w.versions.same(all.length - different.length)}
      </p>
    </>
  );
}

function side({ before, after }: Pair, which: 'before' | 'after'): ReactNode {
  const text = which === 'before' ? before : after;
  if (text === null) return <span className="t3">{w.versions.gone}</span>;
  if (before === null || after === null) return which === 'before' ? <del>{text}</del> : <ins>{text}</ins>;
  return which === 'before' ? <Before before={before} after={after} /> : <After before={before} after={after} />;
}

function Skills({ before, after }: { before: string[]; after: string[] }) {
  if (before.join() === after.join()) return null;
  return (
    <ul className="cmp-list">
      <li>
        <h3>{w.versions.skills}</h3>
        <p>{before.join(', ') || <span className="t3">{w.versions.gone}</span>}</p>
        <p>{after.join(', ') || <span className="t3">{w.versions.gone}</span>}</p>
      </li>
    </ul>
  );
}
