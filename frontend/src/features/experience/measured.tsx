import type { Metric } from '@/api/types';

/** A statement with its recognised figures marked. */
export function Measured({ text, metrics }: { text: string; metrics: Metric[] }) {
  let at = 0;
  const pieces = [...metrics]
    .sort((a, b) => a.start - b.start)
    .filter((m) => m.end <= text.length && text.slice(m.start, m.end) === m.text)
    .flatMap((m) => {
      const before = text.slice(at, m.start);
      at = m.end;
      return [before, <mark key={m.start}>{m.text}</mark>];
    });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
