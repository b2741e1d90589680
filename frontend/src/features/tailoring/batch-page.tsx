import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { BatchHead } from './batch-head';
import { useBatch } from './batch-queries';
import { SessionRows } from './session-list';

/** The resumes that were asked for together, followed until the last is ready. */
export function BatchPage({ id }: { id: string }) {
  usePage({ title: t.tailoring.title, back: '/tailoring' });
  const query = useBatch(id);
  return (
    <Scroll className="page narrow" label={t.tailoring.title}>
      {query.isPending && <Skeleton heights={[32, 40, 40, 40]} gap={1} />}
      {query.isError && !query.data && <ProblemNote error={query.error} onRetry={() => query.refetch()} />}
      {query.data && (
        <>
          <BatchHead batch={query.data} />
          <SessionRows sessions={query.data.sessions} />
        </>
      )}
    </Scroll>
  );
}
