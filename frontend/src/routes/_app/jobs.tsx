import { createFileRoute, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import type { JobSummary } from '@/api/types';
import { useModelName } from '@/features/account/models/queries';
import { useExperience } from '@/features/experience/queries';
import { JobList } from '@/features/jobs/job-list';
import { jobTitle } from '@/features/jobs/words';
import { Tailor } from '@/features/tailoring/tailor';

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
  const model = useModelName();
  const experience = useExperience();
  return (
    <Tailor
      jobs={jobs.map((job) => ({ id: job.id, title: jobTitle(job), company: job.company ?? '' }))}
      model={model}
      noExperience={experience.data ? experience.data.entries.length + experience.data.statements.length === 0 : false}
      onClose={onClose}
    />
  );
}
