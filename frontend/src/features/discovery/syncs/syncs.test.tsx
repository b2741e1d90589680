import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { disco } from '@/testing/mock/discovery.ts';
import { run } from '@/testing/mock/discovery-data.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { RunPage } from './run-page';
import { SyncPill } from './sync-pill';
import { SyncsPage } from './syncs-page';

test('a sync that is started tells how far it is, and what came of it', async () => {
  const user = userEvent.setup();
  show(
    <>
      <SyncPill />
      <SyncsPage />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Sync now' }));
  expect(await screen.findByRole('button', { name: /^Syncing \d of 3$/ })).toBeDisabled();
  expect(await screen.findByRole('link', { name: /^Syncing \d of 3 companies/ })).toBeVisible();
  expect(await screen.findByText('Sync finished: 12 new listings, 1 company could not be read')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Sync now' })).toBeEnabled();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(await screen.findByText('at /inbox')).toBeVisible();
  expect(disco.runs).toHaveLength(2);
});

test('a part is asked for: some searches, one place, one company', async () => {
  const wish = vi.fn();
  server.use(
    http.post('*/api/v1/sync-runs', async ({ request }) => {
      wish(await request.json());
      return HttpResponse.json(run('run9', { state: 'DONE' }), { status: 202 });
    }),
  );
  const user = userEvent.setup();
  show(<SyncsPage />);
  await user.click(await screen.findByRole('button', { name: 'Sync some…' }));
  await user.type(await screen.findByLabelText('Searches that contain'), ' planner ');
  await user.type(screen.getByLabelText('Place'), 'Leeds');
  const chosen = disco.companies.find((c) => c.chosen);
  await user.selectOptions(screen.getByLabelText('Company'), await screen.findByRole('option', { name: chosen?.name }));
  await user.click(screen.getByRole('button', { name: 'Sync' }));
  await waitFor(() =>
    expect(wish).toHaveBeenCalledWith({ keywords: 'planner', location: 'Leeds', companyIds: [chosen?.id] }),
  );
  await waitFor(() => expect(screen.queryByLabelText('Place')).not.toBeInTheDocument());
});

test('every press of the button names its wish, so that a lost answer does not sync twice', async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post('*/api/v1/sync-runs', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length === 1
        ? HttpResponse.error()
        : HttpResponse.json(run('run9', { state: 'DONE' }), { status: 202 });
    }),
  );
  const user = userEvent.setup();
  show(<SyncsPage />);
  await user.click(await screen.findByRole('button', { name: 'Sync now' }));
  expect(await screen.findByText(/The server does not answer/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Sync now' }));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
});

test('a company that failed says why, and that nothing was marked as gone', async () => {
  show(<RunPage id="run1" />);
  expect(await screen.findByText(/The board answered 403/)).toBeVisible();
  expect(screen.getByText(/nothing is marked as gone/)).toBeVisible();
  expect(screen.getByRole('row', { name: /Stormwell Energy/ })).toHaveTextContent('–');
});

test('before the first sync the page says what to do', async () => {
  disco.runs = [];
  show(<SyncsPage />);
  expect(await screen.findByRole('heading', { name: 'No sync yet' })).toBeVisible();
});
