import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type GeoPermissibleObjects, geoCircle, geoPath } from 'd3-geo';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Isochrone } from '@/api/person';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { word } from '@/lib/format';
import { placesWords } from '@/lib/i18n/places';
import { type Mark, marksIn } from './labels';
import { mercator, ringsIn, type Size, scaleBar, type View } from './projection';
import { EARTH_KM, type Kind, type LonLat, type Site } from './spots';
import { useView } from './use-view';
import { type Country, useWorld } from './world';

const p = placesWords;
/** From here on the coarse outlines look like polygons. */
const FINE_FROM = 3;

export const ICONS: Record<Kind, (props: { size?: number }) => React.ReactNode> = {
  home: Icon.home,
  preferred: Icon.star,
  employer: Icon.employer,
  school: Icon.school,
  job: Icon.jobs,
};

interface Props {
  sites: Site[];
  home: LonLat | null;
  /** Countries that are wanted as a whole. */
  tinted: string[];
  area: Isochrone['geojson'] | null;
  selected: string | null;
  onSelect: (site: Site) => void;
}

export function WorldMap({ sites, home, tinted, area, selected, onSelect }: Props) {
  const { ref: sized, width, height } = useElementSize<HTMLElement>();
  const own = useRef<HTMLElement>(null);
  const ref = useMergedRef(sized, own);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const points = useMemo(() => sites.map((s) => s.at), [sites]);
  const chosen = sites.find((s) => s.key === selected);
  const map = useView(own, size, points, chosen?.at ?? home);
  const { view } = map;
  const near = (view?.k ?? 0) > FINE_FROM;
  const coarse = useWorld('coarse');
  const fine = useWorld('fine', near);
  const land = (near && fine.data) || coarse.data;

  const marks = useMemo(
    () => (view ? marksIn(sites, view, size, (all) => named(all), textWidth) : []),
    [sites, view, size],
  );
  const goTo = useRef(map.goTo);
  useEffect(() => {
    goTo.current = map.goTo;
  });
  useEffect(() => {
    if (chosen && !marksHold(own.current, chosen.key)) goTo.current(chosen.at);
  }, [chosen]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map
    <section className="map" ref={ref} aria-label={p.map} tabIndex={0} onKeyDown={map.onKeyDown}>
      {coarse.isError && <p className="note map-note">{p.noMap}</p>}
      {view && (
        <>
          <svg width={width} height={height} aria-hidden="true">
            <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
              {land && <Land countries={land} tinted={tinted} />}
              {home && <Rings home={home} view={view} size={size} />}
              {area ? (
                <path
                  className="map-area"
                  d={geoPath(mercator).digits(4)(area as unknown as GeoPermissibleObjects) ?? ''}
                />
              ) : null}
            </g>
          </svg>
          {marks.map((mark) => (
            <Marker
              key={mark.key}
              mark={mark}
              selected={mark.sites.some((s) => s.key === selected)}
              onSelect={() => {
                const [first] = mark.sites;
                if (!first) return;
                if (mark.sites.length > 1) map.lookInto(first.at);
                onSelect(first);
              }}
            />
          ))}
          <Ruler view={view} width={width} height={height} />
        </>
      )}
      <div className="map-tools">
        <Button square aria-label={p.zoomIn} title={p.zoomIn} icon={<Icon.add />} onClick={map.zoomIn} />
        <Button square aria-label={p.zoomOut} title={p.zoomOut} icon={<Icon.less />} onClick={map.zoomOut} />
        <Button square aria-label={p.fit} title={p.fit} icon={<Icon.fit />} onClick={map.fit} />
      </div>
    </section>
  );
}

/** Only the frame around it changes while the map is moved. */
const Land = memo(function Land({ countries, tinted }: { countries: Country[]; tinted: string[] }) {
  return countries.map((c, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the outlines never change their order
    <path key={i} className={tinted.includes(c.name) ? 'map-land wanted' : 'map-land'} d={c.d} />
  ));
});

/** How far is far: rings around home, with their kilometres at the top. */
function Rings({ home, view, size }: { home: LonLat; view: View; size: Size }) {
  const path = geoPath(mercator).digits(4);
  return ringsIn(home, view, size).map((km) => {
    const degrees = (km / EARTH_KM) * (180 / Math.PI);
    const [x, y] = mercator([home[0], home[1] + degrees]) ?? [0, 0];
    return (
      <g key={km}>
        <path className="map-ring" d={path(geoCircle().center(home).radius(degrees)()) ?? ''} />
        <text className="map-km" transform={`translate(${x} ${y}) scale(${1 / view.k})`} dy={-4}>
          {p.km(km.toLocaleString())}
        </text>
      </g>
    );
  });
}

function Marker({ mark, selected, onSelect }: { mark: Mark; selected: boolean; onSelect: () => void }) {
  const spots = mark.sites.flatMap((s) => s.spots);
  const lead = spots[0];
  const KindIcon = lead && ICONS[lead.kind];
  const what = spots.map((s) => (s.kind === 'home' ? p.one.home : `${word(p.one, s.kind)} ${s.title}`)).join(', ');
  return (
    <button
      type="button"
      className="mark"
      data-side={mark.side ?? 'none'}
      data-kind={spots.some((s) => s.kind === 'home') ? 'home' : lead?.kind}
      data-sites={mark.sites.map((s) => s.key).join(' ')}
      aria-pressed={selected}
      aria-label={p.marker(mark.sites.map((s) => s.name).join(', '), what)}
      title={mark.side ? undefined : mark.label}
      style={{ transform: `translate(${Math.round(mark.x)}px, ${Math.round(mark.y)}px)` }}
      onClick={onSelect}
    >
      <span className="dot">{spots.length > 1 ? spots.length : KindIcon && <KindIcon size={14} />}</span>
      <span className="name">{mark.label}</span>
    </button>
  );
}

function Ruler({ view, width, height }: { view: View; width: number; height: number }) {
  const { km, pixels } = scaleBar(view, { width, height });
  return (
    <div className="map-ruler" aria-hidden="true">
      <i style={{ width: pixels }} />
      {p.km(km.toLocaleString())}
    </div>
  );
}

const named = (sites: Site[]) =>
  sites.length > 1 ? p.more(sites[0]?.name ?? '', sites.length - 1) : (sites[0]?.name ?? '');

/** Whether a site is drawn inside the map right now. */
function marksHold(map: HTMLElement | null, key: string): boolean {
  const box = map?.getBoundingClientRect();
  const mark = [...(map?.querySelectorAll<HTMLElement>('.mark') ?? [])].find((m) =>
    m.dataset.sites?.split(' ').includes(key),
  );
  const at = mark?.querySelector('.dot')?.getBoundingClientRect();
  return Boolean(box && at && at.left > box.left && at.right < box.right && at.top > box.top && at.bottom < box.bottom);
}

let pen: CanvasRenderingContext2D | null = null;

function textWidth(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  pen.font = '500 12px "Inter Variable", system-ui, sans-serif';
  return Math.ceil(pen.measureText(text).width);
}
