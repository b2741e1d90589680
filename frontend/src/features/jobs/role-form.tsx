import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { askWords } from '@/lib/i18n/asks';
import { useStored } from '@/lib/storage';
import { type Ask, AsksEditor, stated } from './asks-editor';
import { useAddJob, useRoleDemand } from './queries';

const w = askWords.role;

interface Typed {
  role: string;
  asks: Ask[];
}

/** A role without a posting: what the inbox's listings ask of it, in the person's hands. What is typed outlives a reload. */
export function RoleForm() {
  const [{ role, asks }, setTyped] = useStored<Typed>('typed.role', { role: '', asks: [] });
  const [wrong, setWrong] = useState<{ role?: string; asks?: string }>({});
  const demand = useRoleDemand();
  const add = useAddJob();
  const navigate = useNavigate();
  const toast = useToast();
  const problem = add.error ? asProblem(add.error) : null;

  function look() {
    if (!role.trim()) return setWrong({ role: w.needName });
    setWrong({});
    demand.mutate(role.trim(), {
      onSuccess: (found) => {
        const known = new Set(asks.map((ask) => ask.text.toLowerCase()));
        const fresh = found.asks
          .filter((ask) => !known.has(ask.text.toLowerCase()))
          .map((ask) => ({ text: ask.text, required: ask.required, note: w.often(ask.postings, found.postings) }));
        setTyped({ role, asks: [...asks, ...fresh] });
      },
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const requirements = stated(asks);
    const missing = {
      role: role.trim() ? undefined : w.needName,
      asks: requirements.length ? undefined : w.needAsk,
    };
    setWrong(missing);
    if (missing.role || missing.asks || add.isPending) return;
    add.mutate(
      { job: { title: role.trim(), asks: { requirements } } },
      {
        onSuccess: (job) => {
          setTyped({ role: '', asks: [] });
          toast(t.jobs.form.added);
          void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } });
        },
      },
    );
  }

  return (
    <form className="col" style={{ gap: 20 }} onSubmit={submit} noValidate>
      <TextField
        label={w.name}
        hint={w.nameHint}
        value={role}
        maxLength={200}
        error={wrong.role ?? problem?.field('title')}
        onChange={(e) => setTyped({ role: e.target.value, asks })}
      />
      <div className="row wrap">
        <Button onClick={look} disabled={demand.isPending}>
          {demand.isPending ? w.looking : w.look}
        </Button>
        <span className="s13 t2 grow" role="status">
          {demand.data && (demand.data.postings > 0 ? w.found(demand.data.postings) : w.none)}
        </span>
      </div>
      <ProblemNote error={demand.error} />
      <AsksEditor
        label={w.nothing}
        add={askWords.addRequirement}
        asks={asks}
        onChange={(next) => setTyped({ role, asks: next })}
      />
      {wrong.asks && (
        <p className="err" role="alert">
          {wrong.asks}
        </p>
      )}
      <ProblemNote error={problem?.field('title') ? null : problem} />
      <div className="row wrap">
        <Button type="submit" look="primary" disabled={add.isPending}>
          {add.isPending ? w.adding : w.submit}
        </Button>
        <span className="s12 t3">{t.jobs.form.kept}</span>
      </div>
    </form>
  );
}
