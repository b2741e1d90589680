import './intake.css';
import { useNavigate } from '@tanstack/react-router';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { useLoadSample } from './queries';

/** The first thing a new account sees: three ways to begin. */
export function FirstRun() {
  const f = t.intake.first;
  const sample = useLoadSample();
  const navigate = useNavigate();
  const toast = useToast();
  const start = () =>
    after(sample.mutateAsync(), ({ jobs }) => {
      toast(f.sampleLoaded);
      const first = jobs[0];
      return first ? navigate({ to: '/jobs/$jobId', params: { jobId: first } }) : navigate({ to: '/jobs' });
    });
  return (
    <>
      <ul className="firsts">
        <li className="card">
          <Icon.upload size={24} />
          <h2>{f.upload}</h2>
          <p className="s13 t2">{f.uploadText}</p>
          <LinkButton to="/intake" look="primary">
            {f.uploadDo}
          </LinkButton>
        </li>
        <li className="card">
          <Icon.sample size={24} />
          <h2>{f.sample}</h2>
          <p className="s13 t2">{f.sampleText}</p>
          <Button onClick={start} disabled={sample.isPending}>
            {f.sampleDo}
          </Button>
        </li>
        <li className="card">
          <Icon.edit size={24} />
          <h2>{f.blank}</h2>
          <p className="s13 t2">{f.blankText}</p>
          <LinkButton to="/intake" search={{ way: 'text' }}>
            {f.blankDo}
          </LinkButton>
        </li>
      </ul>
      <div style={{ marginTop: 16 }}>
        <ProblemNote error={sample.error} />
      </div>
    </>
  );
}
