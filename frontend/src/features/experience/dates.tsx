import { Popover } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { EntryEdit, ExperienceEntry } from '@/api/types';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { monthYear, span } from '@/lib/format';
import { t } from '@/lib/i18n';
import { dated, sendable } from './entry-model';

interface Props {
  entry: ExperienceEntry;
  onSave: (change: Partial<EntryEdit>) => Promise<unknown>;
}

/** When it was; a click opens the two months. */
export function Dates({ entry, onSave }: Props) {
  const [open, setOpen] = useState(false);
  const shown = span(entry.start, entry.end, entry.current);
  const dates = t.experience.fields.dates ?? '';
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={268} trapFocus returnFocus withRoles>
      <Popover.Target>
        <button
          type="button"
          className="inl s13 t3 num nowrap"
          data-empty={!shown}
          aria-label={shown ? `${t.state.edit(dates)}: ${shown}` : t.state.add(dates)}
          onClick={() => setOpen(!open)}
        >
          {shown || t.state.add(dates)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="overlay" aria-label={t.state.edit(dates)}>
        {open && <DatesForm entry={entry} onSave={onSave} onClose={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function DatesForm({ entry, onSave, onClose }: Props & { onClose: () => void }) {
  const f = t.experience.fields;
  const single = dated(entry.type);
  const [start, setStart] = useState(monthYear(entry.start));
  const [end, setEnd] = useState(monthYear(entry.end));
  const [current, setCurrent] = useState(entry.current);
  const [error, setError] = useState<unknown>(null);
  const problem = error ? asProblem(error) : null;
  const errorOf = (field: string) => problem?.field(field);
  function submit(event: FormEvent) {
    event.preventDefault();
    const sent = sendable({ ...entry, start, end, current });
    onSave({ start: sent.start, end: sent.end, current }).then(onClose, setError);
  }
  return (
    <form className="col" style={{ gap: 12 }} onSubmit={submit}>
      {!single && (
        <TextField
          label={f.start}
          placeholder={t.experience.hints.start}
          value={start}
          error={errorOf('start')}
          onChange={(e) => setStart(e.target.value)}
        />
      )}
      <TextField
        label={single ? f.date : f.end}
        placeholder={t.experience.hints.start}
        value={current ? t.time.present : end}
        disabled={current}
        error={errorOf('end') ?? (single ? errorOf('start') : undefined)}
        onChange={(e) => setEnd(e.target.value)}
      />
      {!single && (
        <label className="row s13">
          <input type="checkbox" checked={current} onChange={(e) => setCurrent(e.target.checked)} />
          {t.experience.current}
        </label>
      )}
      {problem && !errorOf('start') && !errorOf('end') && (
        <p className="s12 red" role="alert">
          {problem.detail}
        </p>
      )}
      <div className="row">
        <Button type="submit" small look="primary">
          {t.state.save}
        </Button>
        <Button small onClick={onClose}>
          {t.state.cancel}
        </Button>
      </div>
    </form>
  );
}
