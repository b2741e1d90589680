import './jobs.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { JobSummary } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip, Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Skeleton } from '@/components/skeleton';
import { age, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { askWords as asked } from '@/lib/i18n/asks';
import { batchWords as w } from '@/lib/i18n/batch';
import { useKeys } from '@/lib/keys';
import { levelWord } from '@/lib/posting';
import { useJobs } from './queries';
import { usePicked } from './use-picked';
import { jobTitle, line } from './words';

/** The list beside the reading pane. Moving by key opens the next job at once. */
export function JobList({
  selected,
  pane,
  onTailor,
}: {
  selected?: string;
  pane: boolean;
  onTailor: (jobs: JobSummary[]) => void;
}) {
  const query = useJobs();
  const [filter, setFilter] = useState('');
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => query.data?.pages.flatMap((p) => p.items) ?? [], [query.data]);
  const shown = useMemo(() => all.filter((job) => matches(job, filter)), [all, filter]);
  const at = shown.findIndex((j) => j.id === selected);
  const { picked, toggle, clear } = usePicked();
  const chosen = all.filter((job) => picked.has(job.id));

  function go(to: number) {
    const job = shown[Math.min(Math.max(to, 0), shown.length - 1)];
    if (!job) return;
    void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } });
    list.current?.querySelector(`[data-id="${job.id}"]`)?.scrollIntoView({ block: 'nearest' });
  }
  useKeys([
    { keys: 'j', label: t.keys.down, hint: t.keys.move, run: () => go(at + 1) },
    { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => go(at < 0 ? 0 : at - 1) },
    ...(selected ? [{ keys: 'x', label: w.keyPick, hint: w.keyPickHint, run: () => toggle(selected) }] : []),
    ...(chosen.length > 0
      ? [{ keys: 'shift+t', label: w.keyTailor, hint: w.tailor.toLowerCase(), run: () => onTailor(chosen) }]
      : []),
    { keys: 'n', label: t.jobs.add, hint: t.jobs.add.toLowerCase(), run: () => void navigate({ to: '/jobs/new' }) },
  ]);

  return (
    <section className="lpane" aria-label={t.jobs.title}>
      {!pane && <h1 className="vh">{t.jobs.title}</h1>}
      <div className="fils">
        <input
          className="in"
          type="search"
          aria-label={t.jobs.filter}
          placeholder={t.jobs.filter}
          value={filter}
          onChange={(e) => setFilter(e.target.value)}
        />
        <LinkButton to="/jobs/new" icon={<Icon.add />} cap="N">
          {t.jobs.add}
        </LinkButton>
      </div>
      <div className="lrows" ref={list} data-scroll>
        {query.isError && !query.data && (
          <div style={{ padding: 16 }}>
            <ProblemNote error={query.error} onRetry={() => query.refetch()} />
          </div>
        )}
        {query.isPending && (
          <div style={{ padding: '16px' }}>
            <Skeleton heights={[18, 14, 14, 18, 14, 14, 18, 14, 14]} />
          </div>
        )}
        {query.data && shown.length === 0 && <ListEmpty filtered={all.length > 0} onClear={() => setFilter('')} />}
        {shown.map((job) => (
          <div className="pickrow" key={job.id} data-picking={chosen.length > 0}>
            <Row job={job} />
            <input
              type="checkbox"
              aria-label={w.pick(jobTitle(job))}
              checked={picked.has(job.id)}
              onChange={() => toggle(job.id)}
            />
          </div>
        ))}
        {query.hasNextPage && (
          <div style={{ padding: 12, textAlign: 'center' }}>
            <Button small onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
              {t.state.more}
            </Button>
          </div>
        )}
      </div>
      {chosen.length > 0 && (
        <div className="picked">
          <span className="s13 grow num" role="status">
            {w.picked(chosen.length)}
          </span>
          <Button small look="ghost" onClick={clear}>
            {w.clear}
          </Button>
          <Button small look="primary" cap="⇧T" onClick={() => onTailor(chosen)}>
            {w.tailor}
          </Button>
        </div>
      )}
    </section>
  );
}

function Row({ job }: { job: JobSummary }) {
  const level = levelWord(job.level);
  const sample = job.source === 'SAMPLE';
  const role = job.source === 'ROLE';
  return (
    <Link to="/jobs/$jobId" params={{ jobId: job.id }} className="lrow" data-id={job.id}>
      <div className="l1">
        <b className="trunc">{jobTitle(job)}</b>
        <time className="end t3 s12 nowrap" dateTime={job.createdAt}>
          {age(job.createdAt)}
        </time>
      </div>
      <div className="l2">
        <span className="trunc">{line(job) || (role ? asked.role.line : t.state.unknown)}</span>
      </div>
      <div className="l3">
        <span className="trunc">{level || (sample || role ? '' : word(t.jobs.sources, job.source))}</span>
        {sample && (
          <span className="end">
            <Chip>{t.jobs.sources.SAMPLE}</Chip>
          </span>
        )}
      </div>
    </Link>
  );
}

function ListEmpty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (filtered) {
    return (
      <Empty title={t.jobs.noMatch}>
        <Button onClick={onClear}>{t.jobs.clear}</Button>
      </Empty>
    );
  }
  return (
    <Empty icon={<Icon.jobs size={28} />} title={t.jobs.empty} text={t.jobs.emptyText}>
      <LinkButton to="/jobs/new" look="primary" icon={<Icon.add />}>
        {t.jobs.add}
      </LinkButton>
    </Empty>
  );
}

function matches(job: JobSummary, filter: string): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const text = [job.title, job.company, job.location, job.level, job.workSetting].join(' ').toLowerCase();
  return words.every((w) => text.includes(w));
}
