import './geo.css';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ServerInfo } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { Skeleton } from '@/components/skeleton';
import { placesWords } from '@/lib/i18n/places';
import { usePage } from '@/lib/page';
import { CommuteCard, type Mode } from './commute-card';
import { PlaceList } from './place-list';
import { useIsochrone, useResolved } from './queries';
import { type Located, located, pointText, type Spot, sitesOf } from './spots';
import { WorldMap } from './world-map';

const p = placesWords;
const USUAL_MINUTES = 30;
/** As far as the map service draws. */
const MOST_MINUTES = 60;

interface Props {
  /** Undefined while it is loaded. */
  spots: Spot[] | undefined;
  error: unknown;
  onRetry: () => void;
  mode: string;
  longest: number | null;
  places: ServerInfo['places'];
}

export function PlacesPage({ spots, error, onRetry, mode: usual, longest, places }: Props) {
  usePage({ title: p.title });
  const resolved = useResolved(spots?.map((s) => s.text) ?? []);
  const all = useMemo(() => (spots && resolved.data ? located(spots, resolved.data) : []), [spots, resolved.data]);
  const sites = useMemo(() => sitesOf(all), [all]);
  const tinted = useMemo(() => wholeCountries(all), [all]);
  const [selected, setSelected] = useState<string | null>(null);
  const [chosenMode, setMode] = useState<Mode | null>(null);
  const [wanted, setWanted] = useState(false);
  const mode = chosenMode ?? ((usual || 'DRIVE') as Mode);
  const home = all.find((s) => s.kind === 'home' && s.at)?.at ?? null;
  const minutes = Math.min(longest ?? USUAL_MINUTES, MOST_MINUTES);
  const canDraw = Boolean(places?.mapbox && home && mode !== 'TRANSIT');
  const area = useIsochrone(canDraw && wanted && home ? pointText(home) : null, minutes, mode);
  const spot = all.find((s) => s.id === selected);
  const failed = error ?? resolved.error;
  const waiting = !failed && (!spots || resolved.isPending);

  if (spots?.length === 0) return <Nothing />;
  return (
    <div className="places">
      <Scroll className="places-list" label={p.list}>
        <h1>{p.title}</h1>
        <p className="s13 t2">{p.intro}</p>
        {failed ? (
          <ProblemNote
            error={failed}
            onRetry={() => {
              onRetry();
              void resolved.refetch();
            }}
          />
        ) : null}
        {waiting && <Skeleton heights={[20, 40, 20, 40, 40, 20, 56, 56, 56]} />}
        {!waiting && !failed && (
          <>
            <PlaceList
              spots={all}
              home={home}
              selected={selected}
              onSelect={(s) => setSelected(s.id === selected ? null : s.id)}
            >
              {(s) => (
                <>
                  {s.kind !== 'home' && s.at && (
                    <CommuteCard home={home} to={s.at} mode={mode} onMode={setMode} longest={longest} />
                  )}
                  {s.jobId && (
                    <Link to="/jobs/$jobId" params={{ jobId: s.jobId }} className="s13">
                      {p.openJob}
                    </Link>
                  )}
                  {s.kind === 'home' && (
                    <Link to="/profile" className="s13">
                      {p.toProfile}
                    </Link>
                  )}
                </>
              )}
            </PlaceList>
            <div className="places-area">
              {canDraw ? (
                <Button small onClick={() => setWanted(!wanted)} aria-pressed={wanted}>
                  {p.area.show(minutes)}
                </Button>
              ) : (
                places && <p className="s12 t3">{places.mapbox ? home && p.area.transit : p.area.off}</p>
              )}
              {wanted && area.data && <p className="s12 t3">{p.area.note(minutes)}</p>}
              <ProblemNote error={area.error} />
            </div>
          </>
        )}
      </Scroll>
      <div className="places-map">
        <WorldMap
          sites={sites}
          home={home}
          tinted={tinted}
          area={wanted ? (area.data?.geojson ?? null) : null}
          selected={spot?.at ? spot.at.join() : null}
          onSelect={(site) => setSelected(site.spots[0]?.id ?? null)}
        />
        <Sources places={places} />
      </div>
    </div>
  );
}

function Nothing() {
  return (
    <Scroll className="page" label={p.title}>
      <h1 className="vh">{p.title}</h1>
      <Empty icon={<Icon.place size={28} />} title={p.empty} text={p.emptyText}>
        <LinkButton to="/profile" look="primary">
          {p.toProfile}
        </LinkButton>
        <LinkButton to="/profile/preferences">{p.toPreferences}</LinkButton>
      </Empty>
    </Scroll>
  );
}

/** Where the data comes from: its terms ask for these words wherever it is shown. */
function Sources({ places }: Pick<Props, 'places'>) {
  const known = places?.attribution ?? [{ text: p.attribution, url: 'https://www.geonames.org' }];
  return (
    <p className="places-sources">
      {[...known, { text: p.outline, url: 'https://www.naturalearthdata.com' }].map(({ text, url }) => (
        <a key={text} href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      ))}
    </p>
  );
}

/** The outlines call some countries by a longer name than the gazetteer. */
const OUTLINE_NAMES: Record<string, string> = {
  'United States': 'United States of America',
  'Czech Republic': 'Czechia',
  'Bosnia and Herzegovina': 'Bosnia and Herz.',
  'Dominican Republic': 'Dominican Rep.',
};

const wholeCountries = (spots: Located[]): string[] =>
  spots.flatMap(({ kind, place, at }) => {
    const country = place?.country;
    if (kind !== 'preferred' || at || !country || place.region || place.city) return [];
    return [OUTLINE_NAMES[country] ?? country];
  });
