import { geoDistance } from 'd3-geo';
import type { FoundPlace } from '@/api/person';

export const KINDS = ['home', 'preferred', 'employer', 'school', 'job'] as const;
export type Kind = (typeof KINDS)[number];

/** Something with a location text: home, a wish, an entry of the experience, a job. */
export interface Spot {
  id: string;
  kind: Kind;
  title: string;
  text: string;
  jobId?: string;
}

export type LonLat = [longitude: number, latitude: number];

/** A spot and one place that its text names; null when it names none that is known. */
export interface Located extends Spot {
  place: FoundPlace | null;
  at: LonLat | null;
}

/** What stands at one point of the map. */
export interface Site {
  key: string;
  at: LonLat;
  name: string;
  spots: Located[];
}

/** A text that names two cities becomes two rows and two points. */
export function located(spots: Spot[], found: Map<string, FoundPlace[]>): Located[] {
  return spots.flatMap((spot): Located[] => {
    const places = found.get(spot.text) ?? [];
    if (places.length === 0) return [{ ...spot, place: null, at: null }];
    return places.map((place, i) => ({
      ...spot,
      id: i === 0 ? spot.id : `${spot.id}.${i}`,
      place,
      at:
        place.latitude == null || place.longitude == null || place.remote
          ? null
          : ([place.longitude, place.latitude] as LonLat),
    }));
  });
}

/** Spots of one city share its coordinates and stand on one site; home and wishes lead. */
export function sitesOf(spots: Located[]): Site[] {
  const sites = new Map<string, Site>();
  for (const spot of spots) {
    if (!spot.at) continue;
    const key = spot.at.join();
    const site = sites.get(key);
    if (site) site.spots.push(spot);
    else sites.set(key, { key, at: spot.at, name: spot.place?.city ?? spot.place?.label ?? spot.text, spots: [spot] });
  }
  return [...sites.values()];
}

export const EARTH_KM = 6371;

/** Kilometres in a straight line. */
export const kilometres = (a: LonLat, b: LonLat): number => geoDistance(a, b) * EARTH_KM;

/** As the server reads a point: latitude first. */
export const pointText = ([longitude, latitude]: LonLat): string => `${latitude},${longitude}`;
