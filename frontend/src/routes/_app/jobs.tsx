import { createFileRoute, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import type { JobSummary } from '@/api/types';
import { useServer } from '@/features/account/queries';
import { useExperience } from '@/features/experience/queries';
import { JobList } from '@/features/jobs/job-list';
import { jobTitle } from '@/features/jobs/words';
import { TailorDialog } from '@/features/tailoring/tailor-dialog';

export const Route = createFileRoute('/_app/jobs')({ component: Jobs });

function Jobs() {
  const { jobId } = useParams({ strict: false });
  const pane = useRouterState({ select: (s) => !/^\/jobs\/?$/.test(s.location.pathname) });
  const [jobs, setJobs] = useState<JobSummary[]>([]);
  return (
    <div className="inbox" data-pane={pane}>
      <JobList selected={jobId} pane={pane} onTailor={setJobs} />
      <Outlet />
      {jobs.length > 0 && <TailorMany jobs={jobs} onClose={() => setJobs([])} />}
    </div>
  );
}

function TailorMany({ jobs, onClose }: { jobs: JobSummary[]; onClose: () => void }) {
  const server = useServer();
  const experience = useExperience();
  return (
    <TailorDialog
      jobs={jobs.map((job) => ({ id: job.id, title: jobTitle(job), company: job.company ?? '' }))}
      model={server.data?.model.configured ? (server.data.model.name ?? 'model') : null}
      noExperience={experience.data ? experience.data.entries.length + experience.data.statements.length === 0 : false}
      onClose={onClose}
    />
  );
}
