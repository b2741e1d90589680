import { t } from '@/lib/i18n';

/** Grey lines of the final heights; the words "Loading" once for screen readers. */
export function Skeleton({ heights, gap = 12 }: { heights: number[]; gap?: number }) {
  return (
    <div role="status" style={{ display: 'grid', gap }}>
      <span className="vh">{t.state.loading}</span>
      {heights.map((height, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={i} className="skel" style={{ height, width: height < 24 ? `${90 - ((i * 17) % 40)}%` : '100%' }} />
      ))}
    </div>
  );
}
