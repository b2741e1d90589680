const R = 44;
const CX = 52;
const CY = 54;

function point(value: number, radius: number): [number, number] {
  const angle = Math.PI * (1 - value / 100);
  return [round(CX + radius * Math.cos(angle)), round(CY - radius * Math.sin(angle))];
}
const round = (n: number) => Math.round(n * 10) / 10;

function arc(to: number): string {
  const [x, y] = point(to, R);
  return `M${CX - R} ${CY}A${R} ${R} 0 0 1 ${x} ${y}`;
}

/** A half circle from 0 to 100 with one tick; the figure stands in it. */
export function Gauge({ value, tick, label }: { value: number; tick: number; label: string }) {
  const shown = Math.min(100, Math.max(0, value));
  const [x1, y1] = point(tick, R - 7);
  const [x2, y2] = point(tick, R + 7);
  return (
    <svg viewBox="0 0 104 62" role="img" aria-label={label}>
      <path d={arc(100)} fill="none" stroke="var(--bg-muted)" strokeWidth={8} />
      {shown > 0 && <path d={arc(shown)} fill="none" stroke="var(--accent)" strokeWidth={8} />}
      <path d={`M${x1} ${y1}L${x2} ${y2}`} stroke="var(--text)" strokeWidth={1.5} fill="none" />
      <text x={CX} y={52} textAnchor="middle">
        {Math.round(value)}
      </text>
    </svg>
  );
}
