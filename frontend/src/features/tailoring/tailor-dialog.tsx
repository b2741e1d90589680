import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { EngineChoice, TailorParameters } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { Seg } from '@/components/seg';
import { TagField } from '@/components/tag-field';
import { t } from '@/lib/i18n';
import { batchWords as w } from '@/lib/i18n/batch';
import { useStored } from '@/lib/storage';
import { useStartBatch } from './batch-queries';
import { LetterFields, pointsIn } from './letter-fields';
import { useStartSession } from './queries';
import { SectionsField } from './sections-field';
import { TemplateField } from './template-field';
import { ToneField } from './tone-field';

interface Props {
  /** One or more; several are tailored for in the same way. */
  jobs: { id: string; title: string; company: string; culture?: string[] }[];
  /** The model's name, null when none is configured. */
  model: string | null;
  noExperience: boolean;
  onClose: () => void;
}

interface Choice extends Required<Omit<TailorParameters, 'talkingPoints' | 'values'>> {
  engine: EngineChoice;
}
const usual: Choice = {
  pages: 1,
  stretch: 1,
  bulletsPerRole: 4,
  template: 'standard',
  pageSize: 'A4',
  coverLetter: false,
  tone: 'posting',
  sections: [],
  engine: 'auto',
};

/** The parameters of a tailoring session; the last choice is offered again. */
export function TailorDialog({ jobs, model, noExperience, onClose }: Props) {
  const f = t.tailoring.form;
  const [stored, setChoice] = useStored<Choice>('tailor.choice', usual);
  const known = { ...usual, ...stored };
  const choice = known.engine === 'model' && !model ? { ...known, engine: 'auto' as const } : known;
  const change = (part: Partial<Choice>) => setChoice({ ...choice, ...part });
  const [points, setPoints] = useState('');
  const [values, setValues] = useState<string[]>([]);
  const one = useStartSession();
  const many = useStartBatch();
  const start = jobs.length > 1 ? many : one;
  const job = jobs[0] ?? { id: '', title: '', company: '' };
  const navigate = useNavigate();
  const phone = useMediaQuery('(max-width: 720px)');
  const { engine, ...parameters } = choice;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (start.isPending) return;
    const asked = {
      engine,
      parameters: { ...parameters, values, talkingPoints: parameters.coverLetter ? pointsIn(points) : [] },
    };
    if (jobs.length > 1)
      many.mutate(
        { jobIds: jobs.map((j) => j.id), ...asked },
        { onSuccess: (batch) => navigate({ to: '/tailoring/batches/$batchId', params: { batchId: batch.id } }) },
      );
    else
      one.mutate(
        { jobId: job.id, ...asked },
        { onSuccess: (s) => navigate({ to: '/tailoring/$sessionId', params: { sessionId: s.id } }) },
      );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      fullScreen={phone}
      title={<span className="b">{f.title}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <form onSubmit={submit} className="col" style={{ gap: 20 }}>
        <p className="s13 t2">{jobs.length > 1 ? w.for(jobs.length, job.title) : f.for(job.title, job.company)}</p>
        {noExperience && (
          <div className="note warn">
            <Icon.warn />
            <div className="grow">
              <p>{f.needExperience}</p>
              <LinkButton to="/intake" small style={{ marginTop: 8 }}>
                {f.addResume}
              </LinkButton>
            </div>
          </div>
        )}
        <Line label={f.pages}>
          <Seg
            label={f.pages}
            value={String(choice.pages)}
            onChange={(v) => change({ pages: v === '2' ? 2 : 1 })}
            options={[
              { value: '1', label: f.page(1) },
              { value: '2', label: f.page(2) },
            ]}
          />
        </Line>
        <Stretch value={choice.stretch} onChange={(stretch) => change({ stretch })} />
        <Bullets value={choice.bulletsPerRole} onChange={(bulletsPerRole) => change({ bulletsPerRole })} />
        <TemplateField
          role={jobs.length > 1 ? '' : job.title}
          value={choice.template}
          onChange={(template) => change({ template })}
        />
        <Line label={f.pageSize}>
          <Seg
            label={f.pageSize}
            value={choice.pageSize}
            onChange={(pageSize) => change({ pageSize })}
            options={[
              { value: 'A4', label: 'A4' },
              { value: 'Letter', label: 'Letter' },
            ]}
          />
        </Line>
        <TagField
          label={w.values}
          hint={w.valuesHint}
          error={start.error ? asProblem(start.error).field('parameters.values') : undefined}
          value={values}
          onChange={setValues}
          suggestions={job.culture}
          commas
          max={10}
        />
        <SectionsField value={choice.sections} onChange={(sections) => change({ sections })} />
        <ToneField value={choice.tone} onChange={(tone) => change({ tone })} />
        <LetterFields
          asked={choice.coverLetter}
          points={points}
          error={start.error ? asProblem(start.error).field('parameters.talkingPoints') : undefined}
          onAsked={(coverLetter) => change({ coverLetter })}
          onPoints={setPoints}
        />
        <Engine value={choice.engine} model={model} onChange={(v) => change({ engine: v })} />
        <ProblemNote error={start.error} />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button type="submit" look="primary" icon={<Icon.tailor />} disabled={start.isPending || noExperience}>
            {start.isPending ? f.starting : f.start}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Line({ label, hint, children }: { label: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className="field">
      <span className="lbl">{label}</span>
      <div>{children}</div>
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}

function Stretch({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const f = t.tailoring.form;
  return (
    <Line label={f.stretch} hint={`${f.stretches[value]}. ${f.stretchTexts[value]}`}>
      <Seg
        label={f.stretch}
        value={String(value)}
        onChange={(v) => onChange(Number(v))}
        options={f.stretches.map((_, i) => ({ value: String(i), label: String(i) }))}
      />
    </Line>
  );
}

function Bullets({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label className="lbl" htmlFor={id}>
        {t.tailoring.form.bullets}
      </label>
      <div className="row">
        <input
          id={id}
          type="range"
          min={1}
          max={8}
          value={value}
          onChange={(e) => onChange(Number(e.target.value))}
          style={{ width: 200, accentColor: 'var(--accent)', height: 32 }}
        />
        <output htmlFor={id} className="num m">
          {value}
        </output>
      </div>
    </div>
  );
}

function Engine({
  value,
  model,
  onChange,
}: {
  value: EngineChoice;
  model: string | null;
  onChange: (v: EngineChoice) => void;
}) {
  const f = t.tailoring.form;
  const hint = value === 'local' ? f.localText : value === 'model' && model ? f.modelText(model) : f.autoText(model);
  return (
    <Line label={f.engine} hint={hint}>
      <Seg
        label={f.engine}
        value={value}
        onChange={onChange}
        options={(['auto', 'local', 'model'] as const).map((v) => ({
          value: v,
          label: f.engines[v] ?? v,
          disabled: v === 'model' && !model,
        }))}
      />
    </Line>
  );
}
