import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { PlacesPage } from './places-page';
import type { Spot } from './spots';

const spots: Spot[] = [
  { id: 'home', kind: 'home', title: 'Home', text: 'Portland, OR' },
  { id: 'w', kind: 'preferred', title: 'Leeds', text: 'Leeds' },
  { id: 'e', kind: 'employer', title: 'Westbarrow Medical Supply', text: 'Gresham, OR' },
  { id: 'j', kind: 'job', title: 'Planner · Quillstone Books', text: 'Gresham, OR', jobId: 'j' },
  { id: 'x', kind: 'job', title: 'Clerk · Nowhere', text: 'Atlantis', jobId: 'x' },
];
const page = (more: Partial<Parameters<typeof PlacesPage>[0]> = {}) =>
  show(
    <PlacesPage
      spots={spots}
      error={null}
      onRetry={() => {}}
      mode="DRIVE"
      longest={30}
      places={{ attribution: [{ text: 'Words of the source', url: 'https://example.com' }], mapbox: false }}
      {...more}
    />,
  );

beforeEach(() => {
  // the outlines are files of the app
  server.use(http.get(/countries-\d+m/, () => HttpResponse.json({ type: 'Topology', objects: {}, arcs: [] })));
});

test('the list says what the map shows: what is where, and how far from home', async () => {
  page();
  const list = await screen.findByRole('region', { name: 'Places in words' });
  const employer = await within(list).findByRole('button', { name: /Westbarrow/ });
  expect(employer).toHaveTextContent('Gresham, Oregon, United States');
  expect(employer).toHaveTextContent('20 km');
  expect(within(list).getByText('This place is not known')).toBeVisible();
  expect(within(list).queryByRole('button', { name: /Clerk/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Words of the source' })).toBeVisible();
});

test('a job tells the way from home with its note, against what the person accepts, by any mode', async () => {
  const user = userEvent.setup();
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => {
    if (request.url.includes('/commute')) asked.push(new URL(request.url).search);
  });
  page();
  await user.click(await screen.findByRole('button', { name: /Planner/ }));
  expect(await screen.findByText('About 34 min')).toBeVisible();
  expect(screen.getByText(/Estimated from the distance/)).toBeVisible();
  expect(screen.getByText('longer than your 30 min')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open job' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Bicycle' }));
  expect(await screen.findByText('About 1 h 35 min')).toBeVisible();
  expect(asked[0]).toContain('from=45.52%2C-122.68');
  expect(asked[1]).toContain('mode=CYCLE');
  server.events.removeAllListeners();
});

test('the area within a time is asked for only when the server has a map service', async () => {
  const user = userEvent.setup();
  const first = page();
  expect(await screen.findByText(/when the server has a Mapbox token/)).toBeVisible();
  first.unmount();
  server.use(
    http.get('*/isochrone', () =>
      HttpResponse.json({ geojson: { type: 'FeatureCollection', features: [] }, source: 'MAPBOX' }),
    ),
  );
  page({ places: { attribution: [], mapbox: true } });
  await user.click(await screen.findByRole('button', { name: 'Show what is reached in 30 min' }));
  expect(await screen.findByText(/reached in 30 min by Mapbox/)).toBeVisible();
});

test('without any place it says what to add', async () => {
  page({ spots: [] });
  expect(await screen.findByRole('heading', { name: 'Nothing to put on a map yet' })).toBeVisible();
});

test('places that cannot be looked up say so and can be tried again', async () => {
  server.use(http.post('*/places/resolution', () => new HttpResponse(null, { status: 500 })));
  page();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
});
