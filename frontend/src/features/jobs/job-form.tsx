import './jobs.css';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { NewJob } from '@/api/types';
import { Button } from '@/components/button';
import { TextArea, TextField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { Seg } from '@/components/seg';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { askWords } from '@/lib/i18n/asks';
import { usePage } from '@/lib/page';
import { useStored } from '@/lib/storage';
import { useAddJob } from './queries';
import { RoleForm } from './role-form';

type Way = 'text' | 'url' | 'file' | 'role';
interface Typed {
  way: Way;
  text: string;
  url: string;
  title: string;
  company: string;
  location: string;
}
const LIMIT = 50_000;
const nothing: Typed = { way: 'text', text: '', url: '', title: '', company: '', location: '' };

/** A posting by text, link or file, or a role without one. What is typed outlives a reload. */
export function JobForm() {
  usePage({ title: t.jobs.form.title, back: '/jobs' });
  const f = t.jobs.form;
  const [typed, setTyped] = useStored<Typed>('typed.job', nothing);
  return (
    <article className="rpane">
      <div className="jobform col">
        <div>
          <h1>{f.title}</h1>
          <p className="s13 t2">{f.intro}</p>
        </div>
        <div>
          <Seg
            label={f.intro}
            value={typed.way}
            onChange={(way) => setTyped({ ...typed, way })}
            options={[
              { value: 'text', label: f.text },
              { value: 'url', label: f.url },
              { value: 'file', label: f.file },
              { value: 'role', label: askWords.role.way },
            ]}
          />
        </div>
        {typed.way === 'role' ? <RoleForm /> : <PostingForm key={typed.way} typed={typed} setTyped={setTyped} />}
      </div>
    </article>
  );
}

function PostingForm({ typed, setTyped }: { typed: Typed; setTyped: (typed: Typed) => void }) {
  const f = t.jobs.form;
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string>();
  const add = useAddJob();
  const navigate = useNavigate();
  const toast = useToast();
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    setWrong(undefined);
  };
  const problem = add.error ? asProblem(add.error) : null;
  const error = wrong ?? problem?.field(typed.way);

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = check(typed, file);
    setWrong(found);
    if (found || add.isPending) return;
    add.mutate(
      { job: body(typed), file: typed.way === 'file' ? file : null },
      {
        onSuccess: (job) => {
          setTyped(nothing);
          toast(f.added);
          void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } });
        },
      },
    );
  }

  return (
    <form className="col" style={{ gap: 20 }} onSubmit={submit} noValidate>
      {problem && !problem.field(typed.way) && <ProblemNote error={problem} />}
      {typed.way === 'text' && (
        <TextArea
          label={f.textLabel}
          hint={typed.text ? f.characters(typed.text.length) : f.textHint}
          value={typed.text}
          onChange={(e) => change({ text: e.target.value })}
          error={error}
        />
      )}
      {typed.way === 'url' && (
        <TextField
          label={f.urlLabel}
          hint={f.urlHint}
          type="url"
          inputMode="url"
          value={typed.url}
          onChange={(e) => change({ url: e.target.value })}
          error={error}
        />
      )}
      {typed.way === 'file' && (
        <TextField
          label={f.fileLabel}
          hint={f.fileHint}
          type="file"
          accept=".pdf,.docx,.txt,.md,text/plain,text/markdown,application/pdf"
          onChange={(e) => {
            setFile(e.target.files?.[0] ?? null);
            setWrong(undefined);
          }}
          error={error}
        />
      )}
      <details className="more" open={Boolean(typed.title || typed.company || typed.location) || undefined}>
        <summary>{f.more}</summary>
        <p className="s12 t3">{f.moreHint}</p>
        <div className="three">
          <TextField
            label={f.titleLabel}
            value={typed.title}
            onChange={(e) => change({ title: e.target.value })}
            error={problem?.field('title')}
          />
          <TextField
            label={f.company}
            value={typed.company}
            onChange={(e) => change({ company: e.target.value })}
            error={problem?.field('company')}
          />
          <TextField
            label={f.location}
            value={typed.location}
            onChange={(e) => change({ location: e.target.value })}
            error={problem?.field('location')}
          />
        </div>
      </details>
      <div className="row wrap">
        <Button type="submit" look="primary" disabled={add.isPending}>
          {add.isPending ? f.reading : f.submit}
        </Button>
        <span className="s12 t3">{f.kept}</span>
      </div>
    </form>
  );
}

function check({ way, text, url }: Typed, file: File | null): string | undefined {
  const f = t.jobs.form;
  if (way === 'text' && !text.trim()) return f.needText;
  if (way === 'text' && text.length > LIMIT) return f.tooLong;
  if (way === 'url' && !/^https?:\/\/\S+\.\S+/i.test(url.trim())) return f.needUrl;
  if (way === 'file' && !file) return f.needFile;
  return undefined;
}

function body({ way, text, url, title, company, location }: Typed): NewJob {
  const given: NewJob = {};
  if (way === 'text') given.text = text;
  if (way === 'url') given.url = url.trim();
  if (title.trim()) given.title = title.trim();
  if (company.trim()) given.company = company.trim();
  if (location.trim()) given.location = location.trim();
  return given;
}
