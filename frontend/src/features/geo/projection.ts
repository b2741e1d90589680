import { geoMercator } from 'd3-geo';
import type { LonLat } from './spots';

/** The world is a square of this many units; a view says where it stands on the screen and how many pixels a unit is. */
export const WORLD = 1000;
export const MAX_SCALE = 240;
/** As near as the map goes by itself: one city alone would otherwise stand in empty land. */
const NEAR_ENOUGH = 40;
const EQUATOR_KM = 40_075;

export interface View {
  x: number;
  y: number;
  k: number;
}
export interface Size {
  width: number;
  height: number;
}

export const mercator = geoMercator()
  .scale(WORLD / (2 * Math.PI))
  .translate([WORLD / 2, WORLD / 2])
  .clipExtent([
    [0, 0],
    [WORLD, WORLD],
  ]);

export const projected = (at: LonLat): [number, number] => mercator(at) ?? [WORLD / 2, WORLD / 2];

export function onScreen(at: LonLat, view: View): [number, number] {
  const [x, y] = projected(at);
  return [x * view.k + view.x, y * view.k + view.y];
}

export const minScale = ({ width, height }: Size): number => Math.max(width, height) / WORLD;

/** The view in which all points stand inside with room for their labels. */
export function fitting(points: LonLat[], size: Size): View {
  const flat = points.map(projected);
  const xs = flat.map(([x]) => x);
  const ys = flat.map(([, y]) => y);
  const box = points.length
    ? { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
    : { x0: 0, x1: WORLD, y0: 180, y1: 700 };
  const room = Math.min(
    (size.width * 0.7) / Math.max(box.x1 - box.x0, 0.001),
    (size.height * 0.7) / Math.max(box.y1 - box.y0, 0.001),
  );
  return centred([(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2], clamp(room, minScale(size), NEAR_ENOUGH), size);
}

export function centred([x, y]: [number, number], k: number, { width, height }: Size): View {
  return { x: width / 2 - x * k, y: height / 2 - y * k, k };
}

const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), Math.max(low, high));

/** A round distance and how many pixels it takes in the middle of the view; the longest up to 120 pixels. */
export function scaleBar(view: View, size: Size): { km: number; pixels: number } {
  const middle = mercator.invert?.([(size.width / 2 - view.x) / view.k, (size.height / 2 - view.y) / view.k]);
  const latitude = middle?.[1] ?? 0;
  const kmPerPixel = (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)) / (WORLD * view.k);
  const most = kmPerPixel * 120;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((n) => n * power <= most) ?? 1) * power;
  return { km, pixels: km / kmPerPixel };
}

const RINGS = [10, 25, 50, 100, 250, 500, 1000, 2500];

/** Kilometres around a point, as far as their rings are wide enough to be told apart and fit the view; three at most. */
export function ringsIn([, latitude]: LonLat, view: View, size: Size): number[] {
  const pixels = (km: number) => (km * WORLD * view.k) / (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180));
  return RINGS.filter((km) => pixels(km) >= 56 && pixels(km) <= Math.max(size.width, size.height) / 2).slice(0, 3);
}
