interface Props {
  label: string;
  /** What it says when there is no limit. */
  none: string;
  value: number | null;
  onChange: (most: number | null) => void;
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 8, 10];

/** How many bullets are printed at most. */
export function MostBullets({ label, none, value, onChange }: Props) {
  const numbers = value === null || NUMBERS.includes(value) ? NUMBERS : [...NUMBERS, value];
  return (
    <select
      className="in"
      aria-label={label}
      title={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{none}</option>
      {numbers.map((number) => (
        <option key={number} value={number}>
          {number}
        </option>
      ))}
    </select>
  );
}
