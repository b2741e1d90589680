import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/button';
import { CheckList } from '@/components/check-list';
import { SelectField, TextField } from '@/components/field';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { levelWord, settingWord } from '@/lib/posting';
import { filtersOf, type InboxFilters, levels, settings } from './filters';

interface Props {
  filters: InboxFilters;
  companies: { id: string; name: string }[];
  onChange: (filters: InboxFilters) => void;
  onClose: () => void;
}

const AGES = [1, 3, 7, 14, 30];
const SCORES = [60, 70, 80, 90];
const MINUTES = [15, 30, 45, 60, 90];

/** Every filter at once; the list follows while they are chosen. */
export function FilterPanel({ filters, companies, onChange, onClose }: Props) {
  const f = w.filter;
  const set = (part: Record<string, unknown>) => onChange(filtersOf({ ...filters, ...part }));
  const later = useDebouncedCallback(set, 300);
  const [location, setLocation] = useState(filters.location ?? '');
  const [salary, setSalary] = useState(filters.salaryMin ? String(filters.salaryMin) : '');
  return (
    <form
      className="col filters"
      onSubmit={(e) => {
        e.preventDefault();
        onClose();
      }}
    >
      <div className="two">
        <TextField
          label={f.location}
          placeholder={f.locationHint}
          value={location}
          onChange={(e) => {
            setLocation(e.target.value);
            later({ location: e.target.value });
          }}
        />
        <Choice
          label={f.setting}
          any={f.anySetting}
          value={filters.workSetting}
          onChange={(workSetting) => set({ workSetting })}
          options={settings.map((s) => [s, settingWord(s)])}
        />
        <Choice
          label={f.company}
          any={f.anyCompany}
          value={filters.companyId}
          onChange={(companyId) => set({ companyId })}
          options={companies.map((c) => [c.id, c.name])}
        />
        <TextField
          label={f.salaryMin}
          inputMode="numeric"
          placeholder="60000"
          value={salary}
          onChange={(e) => {
            const digits = e.target.value.replace(/\D/g, '');
            setSalary(digits);
            later({ salaryMin: digits });
          }}
        />
        <Choice
          label={f.maxAge}
          any={f.anyAge}
          value={filters.maxAgeDays}
          onChange={(maxAgeDays) => set({ maxAgeDays })}
          options={AGES.map((n) => [n, f.days(n)])}
        />
        <Choice
          label={f.commute}
          any={f.anyCommute}
          value={filters.maxCommuteMinutes}
          onChange={(maxCommuteMinutes) => set({ maxCommuteMinutes })}
          options={MINUTES.map((n) => [n, f.minutes(n)])}
        />
        <Choice
          label={f.minScore}
          any={f.anyScore}
          value={filters.minScore}
          onChange={(minScore) => set({ minScore })}
          options={SCORES.map((n) => [n, String(n)])}
        />
      </div>
      <CheckList
        label={f.level}
        options={levels.map((value) => ({ value, label: levelWord(value) }))}
        value={filters.level ?? []}
        onChange={(level) => set({ level })}
      />
      <div className="row">
        <Button
          look="ghost"
          onClick={() => {
            setLocation('');
            setSalary('');
            onChange({});
          }}
        >
          {f.clear}
        </Button>
        <span className="grow" />
        <Button type="submit">{w.filter.close}</Button>
      </div>
    </form>
  );
}

function Choice({
  label,
  any,
  value,
  options,
  onChange,
}: {
  label: string;
  any: string;
  value: string | number | undefined;
  options: [string | number, ReactNode][];
  onChange: (value: string | undefined) => void;
}) {
  return (
    <SelectField label={label} value={value ?? ''} onChange={(e) => onChange(e.target.value || undefined)}>
      <option value="">{any}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
