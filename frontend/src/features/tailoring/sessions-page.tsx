import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { useAllSessions } from './queries';
import { SessionRows } from './session-list';

export function SessionsPage() {
  usePage({ title: t.tailoring.title });
  const query = useAllSessions();
  const sessions = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Scroll className="page narrow" label={t.tailoring.title}>
      <div className="head">
        <h1>{t.tailoring.title}</h1>
      </div>
      {query.isPending && <Skeleton heights={[40, 40, 40, 40]} gap={1} />}
      {query.isError && !query.data && <ProblemNote error={query.error} onRetry={() => query.refetch()} />}
      {query.data && sessions.length === 0 && (
        <Empty icon={<Icon.tailor size={28} />} title={t.tailoring.empty} text={t.tailoring.emptyText}>
          <LinkButton to="/jobs" look="primary">
            {t.tailoring.toJobs}
          </LinkButton>
        </Empty>
      )}
      {sessions.length > 0 && <SessionRows sessions={sessions} />}
      {query.hasNextPage && (
        <div style={{ marginTop: 12 }}>
          <Button small onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
            {t.state.more}
          </Button>
        </div>
      )}
    </Scroll>
  );
}
