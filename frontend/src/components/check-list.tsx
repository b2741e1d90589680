import type { ReactNode } from 'react';
import { Icon } from './icons';

interface Option {
  value: string;
  label: string;
  hint?: ReactNode;
}

interface Props {
  label: string;
  hint?: ReactNode;
  error?: string;
  options: Option[];
  value: string[];
  onChange: (value: string[]) => void;
  /** One below the other, for choices that are explained. */
  lines?: boolean;
}

/** Any number of choices among a few, all visible. */
export function CheckList({ label, hint, error, options, value, onChange, lines }: Props) {
  const toggle = (one: string, on: boolean) =>
    onChange(options.map((o) => o.value).filter((v) => (v === one ? on : value.includes(v))));
  return (
    <fieldset className={lines ? 'checks lines' : 'checks'} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {error && (
        <p className="err">
          <Icon.warn size={14} />
          {error}
        </p>
      )}
      <div className="checks-in">
        {options.map((o) => (
          <label key={o.value}>
            <input
              type="checkbox"
              checked={value.includes(o.value)}
              onChange={(event) => toggle(o.value, event.target.checked)}
            />
            <span>
              {o.label}
              {o.hint && <small>{o.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
