import { Chip } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Seg } from '@/components/seg';
import { Skeleton } from '@/components/skeleton';
import { word } from '@/lib/format';
import { placesWords } from '@/lib/i18n/places';
import { preferencesWords } from '@/lib/i18n/profile';
import { useCommute } from './queries';
import { type LonLat, pointText } from './spots';

const p = placesWords.commute;
const MODES = ['DRIVE', 'TRANSIT', 'CYCLE', 'WALK'] as const;
export type Mode = (typeof MODES)[number];

interface Props {
  home: LonLat | null;
  to: LonLat;
  mode: Mode;
  onMode: (mode: Mode) => void;
  longest: number | null;
}

/** How long the way from home takes, and what the figure rests on. */
export function CommuteCard({ home, to, mode, onMode, longest }: Props) {
  const commute = useCommute(home && pointText(home), pointText(to), mode);
  if (!home) return <p className="s12 t3">{p.noHome}</p>;
  const { data } = commute;
  return (
    <div className="col">
      <Seg
        label={p.mode}
        value={mode}
        onChange={onMode}
        options={MODES.map((value) => ({ value, label: word(preferencesWords.modes, value) }))}
      />
      <ProblemNote error={commute.error} onRetry={() => void commute.refetch()} />
      {commute.isPending && <Skeleton heights={[20, 16]} gap={4} />}
      {data && (
        <div>
          <p className="row wrap s13">
            <b>{data.source === 'MAPBOX' ? p.mapbox(p.minutes(data.minutes)) : p.about(p.minutes(data.minutes))}</b>
            <span className="t2 num">{placesWords.km(distance(data.kilometres))}</span>
            {longest !== null && (
              <Chip tone={data.minutes <= longest ? 'ok' : 'warn'}>
                {data.minutes <= longest ? p.within(longest) : p.over(longest)}
              </Chip>
            )}
          </p>
          {data.note && <p className="s12 t3">{data.note}</p>}
        </div>
      )}
    </div>
  );
}

/** One digit below ten kilometres, none above. */
export const distance = (km: number): string =>
  km.toLocaleString(undefined, { maximumFractionDigits: km < 10 ? 1 : 0 });
