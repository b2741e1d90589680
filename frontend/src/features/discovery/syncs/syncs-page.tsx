import '../companies/companies.css';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { SyncRun } from '@/api/discovery';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip, Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { Skeleton } from '@/components/skeleton';
import { ago, joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { usePage } from '@/lib/page';
import { PartDialog } from './part-dialog';
import { useRuns } from './queries';
import { SyncButton } from './sync-button';
import { active, useLatestRun } from './watch';

const w = sourcesWords.syncs;

/** When the companies were asked, and what came of it. */
export function SyncsPage() {
  usePage({ title: w.title });
  const query = useRuns();
  const latest = useLatestRun();
  const [choosing, setChoosing] = useState(false);
  const items = useMemo(() => {
    const all = query.data?.pages.flatMap((p) => p.items) ?? [];
    return all.map((run) => (run.id === latest?.id ? latest : run));
  }, [query.data, latest]);
  return (
    <Scroll className="page narrow" label={w.title}>
      <div className="head">
        <div className="grow">
          <h1>{w.title}</h1>
          <p className="t2 s13">{w.intro}</p>
        </div>
        <Button onClick={() => setChoosing(true)}>{w.some}</Button>
        <SyncButton wide />
      </div>
      {query.isError && !query.data ? (
        <ProblemNote error={query.error} onRetry={() => query.refetch()} />
      ) : query.isPending ? (
        <Skeleton heights={[56, 56, 56]} gap={4} />
      ) : items.length === 0 ? (
        <Empty icon={<Icon.retry size={28} />} title={w.empty} text={w.emptyText}>
          <LinkButton to="/inbox/companies">{sourcesWords.companies.title}</LinkButton>
        </Empty>
      ) : (
        <ul className="card list runs">
          {items.map((run) => (
            <Row key={run.id} run={run} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className="morerow">
          <Button small onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
            {t.state.more}
          </Button>
        </div>
      )}
      {choosing && <PartDialog onClose={() => setChoosing(false)} />}
    </Scroll>
  );
}

function Row({ run }: { run: SyncRun }) {
  const { totals, progress } = run;
  return (
    <li>
      <Link to="/inbox/syncs/$runId" params={{ runId: run.id }} className="m nowrap">
        {ago(run.createdAt)}
      </Link>
      <span className="trunc">
        {joined(word(w.triggers, run.trigger), w.progress(progress.done, progress.total))}
        <span className="t2 s12 sub">{w.totals(totals.fetched, totals.added, totals.changed, totals.gone)}</span>
      </span>
      <RunState run={run} />
    </li>
  );
}

export function RunState({ run }: { run: SyncRun }) {
  if (active(run)) return <Chip tone="acc">{word(w.states, run.state)}</Chip>;
  if (run.totals.failed > 0)
    return (
      <Chip tone="warn" icon={<Icon.warn />}>
        {w.failed(run.totals.failed)}
      </Chip>
    );
  return (
    <Chip tone="ok" icon={<Icon.check />}>
      {word(w.states, run.state)}
    </Chip>
  );
}
