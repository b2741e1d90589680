interface Props {
  /** 0 to 100; null when nothing was judged, which is not the same as 0. */
  value: number | null | undefined;
  label: string;
}

const STEPS = [66, 74, 82, 90];

/** A figure on the sequential ramp; a dashed box with a dash where there is none. */
export function Score({ value, label }: Props) {
  if (value == null) {
    return (
      <span className="score none" role="img" aria-label={label} title={label}>
        –
      </span>
    );
  }
  const step = 1 + STEPS.filter((from) => value >= from).length;
  return (
    <span className={`score r${step}`} role="img" aria-label={label}>
      {Math.round(value)}
    </span>
  );
}
