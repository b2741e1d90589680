import { Link } from '@tanstack/react-router';
import { Chip } from '@/components/parts';
import { Skeleton } from '@/components/skeleton';
import { joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { salary, settingWord } from '@/lib/posting';
import { useJob } from './queries';
import { jobTitle, level, place } from './words';

/** A job in three lines, for panes of other pages. */
export function JobFacts({ id }: { id: string }) {
  const { data: job, isError } = useJob(id);
  if (isError) return <p className="s13 t2">{t.problem.notFound.detail}</p>;
  if (!job) return <Skeleton heights={[20, 14, 14]} />;
  const a = job.analysis;
  const register = a.register && a.register !== 'unknown' ? word({}, a.register) : '';
  return (
    <>
      <h2>
        <Link to="/jobs/$jobId" params={{ jobId: id }} style={{ color: 'inherit' }}>
          {jobTitle(job)}
        </Link>
      </h2>
      <p className="s13 t2">{joined(job.company, place(job))}</p>
      <p className="s13 t2">{joined(settingWord(a.workSetting), salary(a.salary), level(a))}</p>
      {register && (
        <div className="row wrap" style={{ marginTop: 8, gap: 4 }}>
          <Chip>{t.jobs.registerChip(register)}</Chip>
        </div>
      )}
    </>
  );
}
