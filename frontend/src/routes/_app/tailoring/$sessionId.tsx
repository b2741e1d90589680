import { createFileRoute } from '@tanstack/react-router';
import { JobFacts } from '@/features/jobs/job-facts';
import { Downloads } from '@/features/resume/downloads';
import { Preview } from '@/features/resume/preview';
import { SessionPage, type Slots } from '@/features/tailoring/session-page';

export const Route = createFileRoute('/_app/tailoring/$sessionId')({ component: OneSession });

const slots: Slots = {
  jobFacts: (jobId) => <JobFacts id={jobId} />,
  preview: ({ resume, session, ...rest }) => (
    <Preview
      resumeId={resume.id}
      asked={session.parameters?.pages ?? null}
      template={session.parameters?.template ?? null}
      pageSize={session.parameters?.pageSize ?? null}
      {...rest}
    >
      <Downloads resume={resume} />
    </Preview>
  ),
  downloads: (resume, where) => <Downloads resume={resume} main={where === 'head'} />,
};

function OneSession() {
  const { sessionId } = Route.useParams();
  return <SessionPage key={sessionId} id={sessionId} slots={slots} />;
}
