import { createFileRoute } from '@tanstack/react-router';
import { type ComponentProps, useState } from 'react';
import { useModelName } from '@/features/account/models/queries';
import { useExperience } from '@/features/experience/queries';
import { JobPane } from '@/features/jobs/job-pane';
import { jobTitle } from '@/features/jobs/words';
import { JobSessions } from '@/features/tailoring/job-sessions';
import { Tailor } from '@/features/tailoring/tailor';

export const Route = createFileRoute('/_app/jobs/$jobId')({ component: OneJob });

type Tailored = ComponentProps<typeof Tailor>['jobs'][number];

function OneJob() {
  const { jobId } = Route.useParams();
  const [job, setJob] = useState<Tailored | null>(null);
  const model = useModelName();
  const experience = useExperience();
  const empty = experience.data ? experience.data.entries.length + experience.data.statements.length === 0 : false;
  return (
    <>
      <JobPane
        id={jobId}
        onTailor={(j) =>
          setJob({ id: j.id, title: jobTitle(j), company: j.company ?? '', culture: j.analysis.cultureSignals })
        }
        resumes={<JobSessions jobId={jobId} />}
      />
      {job && <Tailor jobs={[job]} model={model} noExperience={empty} onClose={() => setJob(null)} />}
    </>
  );
}
