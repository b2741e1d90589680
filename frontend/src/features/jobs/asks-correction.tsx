import { type FormEvent, useState } from 'react';
import type { Job } from '@/api/types';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { askWords as w } from '@/lib/i18n/asks';
import { AsksEditor, stated } from './asks-editor';
import { useStateAsks } from './queries';

/** The person's word for what a posting asks for, over what was read from it. */
export function AsksCorrection({ job, onClose }: { job: Job; onClose: () => void }) {
  const [requirements, setRequirements] = useState(() =>
    job.analysis.requirements.map((r) => ({ text: r.text, required: r.kind.toLowerCase() === 'required' })),
  );
  const [skills, setSkills] = useState(() => job.analysis.skills.map((s) => ({ text: s.name, required: s.required })));
  const save = useStateAsks(job.id);
  const toast = useToast();

  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate(
      { version: job.version, asks: { requirements: stated(requirements), skills: stated(skills) } },
      {
        onSuccess: () => {
          toast(w.saved);
          onClose();
        },
      },
    );
  }

  return (
    <form className="block col" style={{ gap: 16 }} onSubmit={submit}>
      <h2>
        {t.jobs.asks} <small>{w.correctHint}</small>
      </h2>
      <AsksEditor label={w.requirements} add={w.addRequirement} asks={requirements} onChange={setRequirements} />
      <AsksEditor label={w.skills} add={w.addSkill} asks={skills} onChange={setSkills} />
      <ProblemNote error={save.error} />
      <div className="row">
        <Button type="submit" look="primary" disabled={save.isPending}>
          {save.isPending ? t.state.saving : t.state.save}
        </Button>
        <Button onClick={onClose}>{t.state.cancel}</Button>
      </div>
    </form>
  );
}
