import './tailoring.css';
import './review/review.css';
import type { ReactNode } from 'react';
import type { Session } from '@/api/types';
import { ProblemNote } from '@/components/problem-note';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { forWhom, Live } from './live';
import { useLiveSession, useResult } from './queries';
import { Review } from './review/review';
import { useReview } from './review/use-draft';
import { StepsStrip } from './steps-strip';

interface PreviewProps {
  resumeId: string;
  session: Session;
  /** The statement that is selected, to be marked on the page. */
  highlight: string;
  large: boolean;
  onLarge: (large: boolean) => void;
}
export interface Slots {
  jobFacts: (jobId: string) => ReactNode;
  preview: (props: PreviewProps) => ReactNode;
}

/** One tailoring session: live while it runs, then the review. Parts of other features come in as slots. */
export function SessionPage({ id, slots }: { id: string; slots: Slots }) {
  const { query, connected } = useLiveSession(id);
  const session = query.data;
  usePage({
    title: session ? forWhom(session) : t.tailoring.title,
    back: session ? `/jobs/${session.jobId}` : '/tailoring',
    narrow: true,
  });
  if (query.isError && !session) {
    return (
      <div className="live">
        <div>
          <ProblemNote error={query.error} onRetry={() => query.refetch()} />
        </div>
      </div>
    );
  }
  if (!session) return <ReviewSkeleton />;
  if (session.state !== 'COMPLETED' || !session.resumeId) {
    return (
      <div className="tr">
        <StepsStrip session={session} />
        <Live session={session} connected={connected} />
      </div>
    );
  }
  return <Ready session={session} resumeId={session.resumeId} slots={slots} />;
}

function Ready({ session, resumeId, slots }: { session: Session; resumeId: string; slots: Slots }) {
  const result = useResult(session.id);
  const review = useReview(session.id);
  if (result.data && review.data) {
    return <Review session={session} resumeId={resumeId} result={result.data} view={review.data} slots={slots} />;
  }
  const failed = [result, review].find((query) => query.isError);
  if (failed) {
    return (
      <div className="live">
        <div>
          <ProblemNote error={failed.error} onRetry={() => failed.refetch()} />
        </div>
      </div>
    );
  }
  return <ReviewSkeleton />;
}

function ReviewSkeleton() {
  return (
    <div className="tr">
      <div>
        <div className="trh" />
        <div className="steps" />
      </div>
      <div className="trc" data-pane="review">
        <div className="trl">
          <Skeleton heights={[20, 14, 14, 64, 24, 24, 24]} />
        </div>
        <div className="trm" style={{ padding: 16 }}>
          <Skeleton heights={[60, 32, 60, 60, 60, 32, 60, 60]} />
        </div>
        <div className="trr" style={{ paddingTop: 48 }}>
          <Skeleton heights={[420]} />
        </div>
      </div>
    </div>
  );
}
