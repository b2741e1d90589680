import { createFileRoute, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { JobList } from '@/features/jobs/job-list';

export const Route = createFileRoute('/_app/jobs')({ component: Jobs });

function Jobs() {
  const { jobId } = useParams({ strict: false });
  const pane = useRouterState({ select: (s) => !/^\/jobs\/?$/.test(s.location.pathname) });
  return (
    <div className="inbox" data-pane={pane}>
      <JobList selected={jobId} pane={pane} />
      <Outlet />
    </div>
  );
}
