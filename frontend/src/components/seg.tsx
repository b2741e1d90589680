import { useId } from 'react';

interface Option<T extends string> {
  value: T;
  label: string;
  disabled?: boolean;
}

/** One choice among a few, all visible: a radio group that looks like a segmented button. */
export function Seg<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: Option<T>[];
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <div className="seg" role="radiogroup" aria-label={label}>
      {options.map((o) => (
        <label key={o.value} data-on={o.value === value}>
          <input
            className="vh"
            type="radio"
            name={name}
            checked={o.value === value}
            disabled={o.disabled}
            onChange={() => onChange(o.value)}
          />
          {o.label}
        </label>
      ))}
    </div>
  );
}
