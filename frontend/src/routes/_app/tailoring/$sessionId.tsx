import { createFileRoute } from '@tanstack/react-router';
import { JobFacts } from '@/features/jobs/job-facts';
import { Preview } from '@/features/resume/preview';
import { SessionPage, type Slots } from '@/features/tailoring/session-page';

export const Route = createFileRoute('/_app/tailoring/$sessionId')({ component: OneSession });

const slots: Slots = {
  jobFacts: (jobId) => <JobFacts id={jobId} />,
  preview: ({ resumeId, session, ...rest }) => (
    <Preview
      resumeId={resumeId}
      asked={session.parameters?.pages ?? null}
      template={session.parameters?.template ?? null}
      pageSize={session.parameters?.pageSize ?? null}
      {...rest}
    />
  ),
};

function OneSession() {
  const { sessionId } = Route.useParams();
  return <SessionPage key={sessionId} id={sessionId} slots={slots} />;
}
