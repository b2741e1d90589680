import { expect, test } from 'vitest';
import type { FoundPlace } from '@/api/person';
import { type Box, labelBox, marksIn, overlap } from './labels';
import { fitting, onScreen, ringsIn, scaleBar } from './projection';
import { kilometres, type Located, type LonLat, located, type Site, sitesOf } from './spots';

const size = { width: 800, height: 600 };
const width = (text: string) => text.length * 7;
const nameOf = (sites: Site[]) => sites.map((s) => s.name).join('+');
const site = (name: string, ...at: LonLat): Site => ({ key: at.join(), at, name, spots: [] });
const found = (city: string, longitude: number, latitude: number): FoundPlace => ({
  label: city,
  city,
  country: 'United States',
  remote: false,
  latitude,
  longitude,
});
const portland: LonLat = [-122.68, 45.52];
const seattle: LonLat = [-122.33, 47.61];

test('the first view holds every point', () => {
  const points: LonLat[] = [portland, seattle, [-9.14, 38.72], [151.2, -33.87]];
  const view = fitting(points, size);
  for (const point of points) {
    const [x, y] = onScreen(point, view);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
  }
});

test('one place alone is shown with the land around it', () => {
  const view = fitting([portland], size);
  const { km } = scaleBar(view, size);
  expect(km).toBe(50);
  expect(onScreen(portland, view).map(Math.round)).toEqual([400, 300]);
});

test('Portland and Seattle are 234 kilometres apart, on the ruler too', () => {
  expect(kilometres(portland, seattle)).toBeCloseTo(234, 0);
  const view = fitting([portland, seattle], size);
  const [[x0, y0], [x1, y1]] = [onScreen(portland, view), onScreen(seattle, view)];
  const { km, pixels } = scaleBar(view, size);
  const measured = (Math.hypot(x1 - x0, y1 - y0) / pixels) * km;
  expect(measured).toBeGreaterThan(225);
  expect(measured).toBeLessThan(243);
});

test('labels cover no mark and no other label, however close the places are', () => {
  const grid = Array.from({ length: 60 }, (_, i) =>
    site(`Place number ${i}`, -123 + (i % 10) * 0.35, 44 + Math.floor(i / 10) * 0.3),
  );
  const view = fitting(
    grid.map((s) => s.at),
    size,
  );
  const marks = marksIn(grid, view, size, nameOf, width);
  const dots: Box[] = marks.map(({ x, y }) => ({ x0: x - 12, y0: y - 12, x1: x + 12, y1: y + 12 }));
  const labels = marks.flatMap((m) => (m.side ? [{ mark: m, box: labelBox(m, width(m.label), m.side) }] : []));
  expect(labels.length).toBeGreaterThan(5);
  for (const { mark, box } of labels) {
    expect(labels.some((other) => other.mark !== mark && overlap(other.box, box))).toBe(false);
    expect(dots.some((dot, i) => marks[i] !== mark && overlap(dot, box))).toBe(false);
  }
});

test('places that would touch are one mark until the map is near enough', () => {
  const near = [site('Portland', ...portland), site('Gresham', -122.43, 45.5)];
  const far = fitting([portland, [-9, 38]], size);
  expect(marksIn(near, far, size, nameOf, width).map((m) => m.label)).toEqual(['Portland+Gresham']);
  const close = { ...far, k: 200 };
  const [x, y] = onScreen(portland, { x: 0, y: 0, k: 200 });
  const view = { ...close, x: 400 - x, y: 300 - y };
  expect(marksIn(near, view, size, nameOf, width)).toHaveLength(2);
});

test('rings around home widen with the view', () => {
  const near = ringsIn(portland, { x: 0, y: 0, k: 200 }, size);
  const far = ringsIn(portland, { x: 0, y: 0, k: 5 }, size);
  expect(near[0]).toBeLessThan(far[0] ?? 0);
  expect(near.length).toBeLessThanOrEqual(3);
});

test('spots of one city share a site, a text with two cities gives two, an unknown or remote one none', () => {
  const all: Located[] = located(
    [
      { id: 'home', kind: 'home', title: 'Home', text: 'Portland' },
      { id: 'j1', kind: 'job', title: 'Planner', text: 'Portland or Seattle' },
      { id: 'j2', kind: 'job', title: 'Buyer', text: 'Remote' },
      { id: 'j3', kind: 'job', title: 'Clerk', text: 'Atlantis' },
    ],
    new Map([
      ['Portland', [found('Portland', ...portland)]],
      ['Portland or Seattle', [found('Portland', ...portland), found('Seattle', ...seattle)]],
      ['Remote', [{ label: 'Remote', remote: true }]],
    ]),
  );
  expect(all.map((s) => [s.id, s.at !== null])).toEqual([
    ['home', true],
    ['j1', true],
    ['j1.1', true],
    ['j2', false],
    ['j3', false],
  ]);
  expect(sitesOf(all).map((s) => [s.name, s.spots.length])).toEqual([
    ['Portland', 2],
    ['Seattle', 1],
  ]);
});
