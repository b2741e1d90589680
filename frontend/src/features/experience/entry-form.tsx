import { type FormEvent, useId, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { EntryEdit, ExperienceEntry } from '@/api/types';
import { Button } from '@/components/button';
import { SelectField, TextArea, TextField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { TagField } from '@/components/tag-field';
import { monthYear } from '@/lib/format';
import { t } from '@/lib/i18n';
import { load, store } from '@/lib/storage';
import { type FieldShape, labelKey, lasting, sendable, shapes } from './entry-model';

interface Props {
  /** The entry's id, or the type of a new one: what was typed is kept under it. */
  draftKey: string;
  entry: EntryEdit;
  jobs: ExperienceEntry[];
  skills: string[];
  onSave: (edit: EntryEdit) => Promise<unknown>;
  onClose: () => void;
}

const keyOf = (draftKey: string) => `typed.entry.${draftKey}`;
export const isKept = (draftKey: string): boolean => load(keyOf(draftKey)) !== null;

/** All fields of an entry. What is typed is kept until it is saved or cancelled. */
export function EntryForm({ draftKey, entry, jobs, skills, onSave, onClose }: Props) {
  const key = keyOf(draftKey);
  const [kept] = useState(() => load<Partial<EntryEdit>>(key));
  const [typed, setTyped] = useState<Partial<EntryEdit>>(kept ?? {});
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const title = useId();
  const edit: EntryEdit = { ...entry, ...typed };
  const problem = error ? asProblem(error) : null;
  const fields = shapes[entry.type];
  const elsewhere = problem && !fields.some((f) => problem.field(f.key));

  function change(part: Partial<EntryEdit>) {
    const next = { ...typed, ...part };
    setTyped(next);
    store(key, next);
  }
  function close() {
    store(key, null);
    onClose();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    onSave(sendable(edit)).then(close, (failure: unknown) => {
      setBusy(false);
      setError(failure);
    });
  }
  return (
    <form
      className="xp-form"
      aria-labelledby={title}
      onSubmit={submit}
      onKeyDown={(e) => {
        if (e.key === 'Escape' && Object.keys(typed).length === 0) close();
      }}
    >
      <p className="b" id={title}>
        {t.experience.one[entry.type.toLowerCase()]}
      </p>
      {kept && !error && <p className="s12 t3">{t.experience.kept}</p>}
      {problem?.status === 412 ? (
        <p className="note warn">{t.experience.stale}</p>
      ) : (
        elsewhere && <ProblemNote error={error} />
      )}
      <div className="xp-fields">
        {fields.map((shape, i) => (
          <div key={shape.key} className={shape.wide ? 'wide' : undefined}>
            <Field
              shape={shape}
              edit={edit}
              jobs={jobs}
              skills={skills}
              first={i === 0}
              touched={shape.key in typed}
              error={problem?.field(shape.key)}
              onChange={change}
            />
          </div>
        ))}
      </div>
      {lasting(entry.type) && (
        <label className="row s13">
          <input
            type="checkbox"
            checked={edit.current}
            onChange={(e) => change({ current: e.target.checked, ...(e.target.checked && { end: null }) })}
          />
          {t.experience.current}
        </label>
      )}
      <div className="row">
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? t.state.saving : t.state.save}
        </Button>
        <Button onClick={close}>{t.state.cancel}</Button>
      </div>
    </form>
  );
}

interface FieldProps {
  shape: FieldShape;
  edit: EntryEdit;
  jobs: ExperienceEntry[];
  skills: string[];
  first: boolean;
  /** What was typed stands as it was typed. */
  touched: boolean;
  error?: string;
  onChange: (part: Partial<EntryEdit>) => void;
}

function Field({ shape, edit, jobs, skills, first, touched, error, onChange }: FieldProps) {
  const label = t.experience.fields[labelKey(shape)] ?? shape.key;
  const value = edit[shape.key];
  const text = typeof value === 'string' ? value : '';
  const change = (next: string | string[]) => onChange({ [shape.key]: next });
  const hint = t.experience.hints[shape.key];
  if (shape.as === 'tags') {
    return (
      <TagField
        label={label}
        hint={t.experience.hints.tags}
        error={error}
        value={Array.isArray(value) ? value : []}
        suggestions={shape.key === 'courses' ? [] : skills}
        onChange={change}
      />
    );
  }
  if (shape.as === 'long') {
    return (
      <TextArea
        label={label}
        hint={hint}
        error={error}
        rows={2}
        value={text}
        onChange={(e) => change(e.target.value)}
      />
    );
  }
  if (shape.as === 'parent') {
    return (
      <SelectField label={label} error={error} value={text} onChange={(e) => change(e.target.value)}>
        <option value="">{t.experience.noParent}</option>
        {jobs.map((j) => (
          <option key={j.id} value={j.id}>
            {[j.organisation, j.title].filter(Boolean).join(', ')}
          </option>
        ))}
      </SelectField>
    );
  }
  const goesOn = shape.key === 'end' && edit.current;
  const month = shape.as === 'month' || shape.as === 'date';
  return (
    <TextField
      label={label}
      placeholder={month ? t.experience.hints.start : hint}
      error={error}
      value={goesOn ? t.time.present : month && !touched ? monthYear(text) : text}
      disabled={goesOn}
      autoFocus={first}
      onChange={(e) => change(e.target.value)}
    />
  );
}
