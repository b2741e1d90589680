import { Scroll } from '@/components/scroll';
import { after } from '@/lib/after';
import './jobs.css';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Job } from '@/api/types';
import { Button, OutButton } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { Skeleton } from '@/components/skeleton';
import { useToast } from '@/components/toast';
import { ago, joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { usePage } from '@/lib/page';
import { settingWord } from '@/lib/posting';
import { AsksCorrection } from './asks-correction';
import { Asks, Conflicts, Skills } from './job-parts';
import { useDeleteJob, useJob } from './queries';
import { facts, jobTitle, place } from './words';

/** What is it, what does it ask for, then the text. `resumes` is what was made for it, drawn by another feature. */
export function JobPane({ id, onTailor, resumes }: { id: string; onTailor: (job: Job) => void; resumes: ReactNode }) {
  const query = useJob(id);
  usePage({ title: query.data ? jobTitle(query.data) : t.jobs.title, back: '/jobs' });
  if (query.data) return <Pane key={id} job={query.data} onTailor={onTailor} resumes={resumes} />;
  return (
    <article className="rpane" aria-busy={query.isPending}>
      <div style={{ padding: 24 }}>
        {query.isError ? (
          <ProblemNote error={query.error} onRetry={() => query.refetch()} />
        ) : (
          <Skeleton heights={[24, 16, 32, 88, 20, 24, 24, 24, 24]} />
        )}
      </div>
    </article>
  );
}

function Pane({ job, onTailor, resumes }: { job: Job; onTailor: (job: Job) => void; resumes: ReactNode }) {
  const a = job.analysis;
  const [asking, setAsking] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const open = () => job.url && window.open(job.url, '_blank', 'noopener');
  useKeys([
    { keys: 't', label: t.jobs.tailor, hint: t.tailoring.keys.tailor, run: () => onTailor(job) },
    ...(job.url ? [{ keys: 'o', label: t.jobs.open, hint: t.tailoring.keys.open, run: open }] : []),
  ]);
  return (
    <article className="rpane">
      <header className="rhead">
        <h1>{jobTitle(job)}</h1>
        <p className="t2 s13" style={{ marginTop: 2 }}>
          {joined(job.company, place(job), settingWord(a.workSetting), t.jobs.added(ago(job.createdAt)))}
        </p>
        <div className="acts">
          <Button look="primary" icon={<Icon.tailor />} cap="T" onClick={() => onTailor(job)}>
            {t.jobs.tailor}
          </Button>
          <Button look="ghost" icon={<Icon.remove />} onClick={() => setAsking(true)}>
            {t.jobs.remove}
          </Button>
          {job.url && (
            <OutButton
              look="ghost"
              className="end"
              icon={<Icon.open />}
              cap="O"
              href={job.url}
              target="_blank"
              rel="noreferrer"
            >
              {t.jobs.open}
            </OutButton>
          )}
        </div>
      </header>
      <Scroll className="rbody" label={jobTitle(job)}>
        <dl className="facts">
          {facts(job).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={value ? undefined : 'none'}>{value || t.state.unknown}</dd>
            </div>
          ))}
        </dl>
        <Conflicts conflicts={job.conflicts ?? []} />
        {resumes}
        {correcting ? (
          <AsksCorrection job={job} onClose={() => setCorrecting(false)} />
        ) : (
          <>
            <Asks job={job} onCorrect={() => setCorrecting(true)} />
            <Skills skills={a.skills} />
          </>
        )}
        <Lines title={t.jobs.ideal} items={a.keyRequirements} />
        <Lines title={t.jobs.tasks} items={a.responsibilities} />
        <Lines title={t.jobs.certifications} items={a.certifications} />
        <Lines title={t.jobs.culture} items={a.cultureSignals} />
        <Lines title={t.jobs.benefits} items={a.terms.benefits} />
        <section className="block">
          <h2>{t.jobs.text}</h2>
          <div className="prose">{job.text}</div>
        </section>
        {a.boilerplate && (
          <details className="more block">
            <summary>{t.jobs.boilerplate}</summary>
            <div className="prose t2">{a.boilerplate}</div>
          </details>
        )}
      </Scroll>
      <div className="phonebar">
        <Button icon={<Icon.remove />} onClick={() => setAsking(true)}>
          {t.jobs.remove}
        </Button>
        <Button look="primary" icon={<Icon.tailor />} onClick={() => onTailor(job)}>
          {t.jobs.tailorShort}
        </Button>
      </div>
      <DeleteJob job={job} opened={asking} onClose={() => setAsking(false)} />
    </article>
  );
}

function DeleteJob({ job, opened, onClose }: { job: Job; opened: boolean; onClose: () => void }) {
  const remove = useDeleteJob();
  const navigate = useNavigate();
  const toast = useToast();
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={t.jobs.removeTitle}
      text={t.jobs.removeText}
      action={t.jobs.remove}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() =>
        after(remove.mutateAsync(job.id), () => {
          toast(t.jobs.removed);
          return navigate({ to: '/jobs' });
        })
      }
    />
  );
}

function Lines({ title, items }: { title: string; items: string[] | undefined }) {
  if (!items?.length) return null;
  return (
    <section className="block">
      <h2>{title}</h2>
      <ul className="dots prose">
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
