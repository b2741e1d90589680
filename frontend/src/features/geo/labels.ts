import { onScreen, type Size, type View } from './projection';
import type { Site } from './spots';

const NEAR = 28;
const DOT = 12;
const GAP = 6;
const LINE = 20;
const PAD = 6;

export interface Mark {
  key: string;
  x: number;
  y: number;
  sites: Site[];
  label: string;
  /** Where the label stands; null when there is no room for it. */
  side: Side | null;
}
const SIDES = ['right', 'left', 'below', 'above'] as const;
type Side = (typeof SIDES)[number];

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/**
 * What is drawn in a view: sites that would touch become one mark, and a label stands where it covers no mark and no
 * other label, or not at all. Sites come most important first.
 */
export function marksIn(
  sites: Site[],
  view: View,
  size: Size,
  labelOf: (sites: Site[]) => string,
  widthOf: (text: string) => number,
): Mark[] {
  const marks: Mark[] = [];
  for (const site of sites) {
    const [x, y] = onScreen(site.at, view);
    if (x < -NEAR || y < -NEAR || x > size.width + NEAR || y > size.height + NEAR) continue;
    const near = marks.find((m) => Math.hypot(m.x - x, m.y - y) < NEAR);
    if (near) near.sites.push(site);
    else marks.push({ key: site.key, x, y, sites: [site], label: '', side: null });
  }
  const taken: Box[] = marks.map(dotBox);
  for (const mark of marks) {
    mark.label = labelOf(mark.sites);
    const own = taken[marks.indexOf(mark)];
    const width = widthOf(mark.label);
    for (const side of SIDES) {
      const box = labelBox(mark, width, side);
      if (box.x0 < 0 || box.x1 > size.width || taken.some((other) => other !== own && overlap(other, box))) continue;
      mark.side = side;
      taken.push(box);
      break;
    }
  }
  return marks;
}

const dotBox = ({ x, y }: Mark): Box => ({ x0: x - DOT, y0: y - DOT, x1: x + DOT, y1: y + DOT });

export function labelBox({ x, y }: Pick<Mark, 'x' | 'y'>, width: number, side: Side): Box {
  const x0 = side === 'right' ? x + DOT + GAP : side === 'left' ? x - DOT - GAP - width - 2 * PAD : x - width / 2 - PAD;
  const y0 = side === 'below' ? y + DOT + GAP : side === 'above' ? y - DOT - GAP - LINE : y - LINE / 2;
  return { x0, y0, x1: x0 + width + 2 * PAD, y1: y0 + LINE };
}

export const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
