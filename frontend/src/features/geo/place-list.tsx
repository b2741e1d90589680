import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { placesWords } from '@/lib/i18n/places';
import { distance } from './commute-card';
import { KINDS, type Kind, kilometres, type Located, type LonLat } from './spots';
import { ICONS } from './world-map';

const p = placesWords;

interface Props {
  spots: Located[];
  home: LonLat | null;
  selected: string | null;
  onSelect: (spot: Located) => void;
  /** What stands under the row that is selected. */
  children: (spot: Located) => ReactNode;
}

/** The map in words: the same places, what each is, and how far from home. */
export function PlaceList({ spots, home, selected, onSelect, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) list.current?.querySelector('[data-on="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div ref={list}>
      {KINDS.map((kind) => (
        <Group key={kind} kind={kind}>
          {spots
            .filter((spot) => spot.kind === kind)
            .map((spot) => (
              <li key={spot.id} data-on={spot.id === selected}>
                <Row spot={spot} home={home} pressed={spot.id === selected} onSelect={() => onSelect(spot)} />
                {spot.id === selected && <div className="place-more">{children(spot)}</div>}
              </li>
            ))}
        </Group>
      ))}
    </div>
  );
}

function Group({ kind, children }: { kind: Kind; children: ReactNode[] }) {
  const KindIcon = ICONS[kind];
  if (children.length === 0 && kind !== 'home' && kind !== 'preferred') return null;
  return (
    <section className="places-group">
      <h2>
        <KindIcon size={16} />
        {p.kinds[kind]}
        {children.length > 1 && <span className="t3 num"> {children.length}</span>}
      </h2>
      {children.length > 0 ? (
        <ul>{children}</ul>
      ) : (
        <p className="s13 t2 places-none">
          {kind === 'home' ? p.none.home : p.none.preferred}{' '}
          {kind === 'home' ? (
            <Link to="/profile">{p.toProfile}</Link>
          ) : (
            <Link to="/profile/preferences">{p.toPreferences}</Link>
          )}
        </p>
      )}
    </section>
  );
}

function Row({
  spot,
  home,
  pressed,
  onSelect,
}: {
  spot: Located;
  home: LonLat | null;
  pressed: boolean;
  onSelect: () => void;
}) {
  const { place, at, kind } = spot;
  const km = home && at && kind !== 'home' ? kilometres(home, at) : null;
  const where = place?.label ?? spot.text;
  const title = kind === 'home' || kind === 'preferred' ? where : spot.title;
  const note = !place ? p.unknown : place.remote ? p.remote : !at ? p.whole : null;
  const lines = (
    <>
      <span className="l1">
        <span className="grow wrap-any">{title}</span>
        {km !== null && <span className="num t3 nowrap">{km < 1 ? p.here : p.km(distance(km))}</span>}
      </span>
      {title !== where && <span className="l2 wrap-any">{where}</span>}
      {note && <span className="l2">{note}</span>}
    </>
  );
  if (!at) return <div className="place-row">{lines}</div>;
  return (
    <button type="button" className="place-row" aria-pressed={pressed} onClick={onSelect}>
      {lines}
    </button>
  );
}
