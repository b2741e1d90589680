import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { JsonResume } from '@/api/types';
import { draft } from '@/testing/mock/data.ts';
import { db } from '@/testing/mock/handlers.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { DraftPage } from './draft-page';

beforeEach(() => {
  db.drafts.set('d1', draft('d1', 'mira.pdf'));
});

test('each field stands beside its source line and how sure the reading is', async () => {
  show(<DraftPage id="d1" />);
  const name = (await screen.findAllByLabelText('Name'))[0];
  expect(name).toHaveValue('Mira Okafor');
  expect(name).toHaveAccessibleDescription(/Sure.*Line 1.*Mira Okafor/);
  expect(screen.getByText(/3 fields to check/)).toBeVisible();
});

test('edits and drops are kept on the server, and accepted as they stand', async () => {
  const user = userEvent.setup();
  const first = show(<DraftPage id="d1" />);
  await user.type(await screen.findByLabelText('Phone'), '9');
  await user.click(screen.getByRole('button', { name: 'Drop Larkmoor Foods' }));
  expect(await screen.findByText('Saved', {}, { timeout: 5000 })).toBeVisible();
  expect(db.drafts.get('d1')?.resume.basics?.phone).toBe('503 555 01429');
  first.unmount();

  show(<DraftPage id="d1" />);
  expect(await screen.findByLabelText('Phone')).toHaveValue('503 555 01429');
  expect(screen.getByText('Changed by you')).toBeVisible();
  let sent: JsonResume = {};
  server.use(
    http.post('*/drafts/d1/acceptance', async ({ request }) => {
      sent = ((await request.json()) as { resume: JsonResume }).resume;
      return HttpResponse.json({ entriesAdded: 2, entriesMerged: 0, evidenceAdded: 4 });
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  expect(await screen.findByText('at /experience')).toBeVisible();
  expect(screen.getByText('Added 2 entries and 4 statements')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(sent.basics?.phone).toBe('503 555 01429');
  expect(sent.work?.map((w) => w.name)).toEqual(['Westbarrow Medical Supply']);
  expect(sent.meta?.tailorbird).toBeUndefined();
});

test('what is typed while the server is away is kept in the browser', async () => {
  const user = userEvent.setup();
  db.drafts.set('away', draft('away', 'mira.pdf'));
  server.use(http.put('*/drafts/away', () => HttpResponse.error()));
  const first = show(<DraftPage id="away" />);
  await user.type(await screen.findByLabelText('Phone'), '9');
  expect(await screen.findByText(/Saved in this browser/)).toBeVisible();
  first.unmount();
  show(<DraftPage id="away" />);
  expect(await screen.findByLabelText('Phone')).toHaveValue('503 555 01429');
});

test('when another window was faster, nothing is overwritten before the person chooses', async () => {
  const user = userEvent.setup();
  show(<DraftPage id="d1" />);
  const phone = await screen.findByLabelText('Phone');
  db.drafts.set('d1', { ...draft('d1', 'mira.pdf'), version: 7 });
  await user.type(phone, '9');
  await user.click(await screen.findByRole('button', { name: 'Keep mine' }, { timeout: 5000 }));
  await waitFor(() => expect(db.drafts.get('d1')?.resume.basics?.phone).toBe('503 555 01429'));
});

test('by key: down to the next part, drop it, take it back, and edit', async () => {
  const user = userEvent.setup();
  show(<DraftPage id="d1" />);
  const name = (await screen.findAllByLabelText('Name'))[0] as HTMLElement;
  await user.keyboard('jx');
  expect(screen.getByText('Dropped')).toBeVisible();
  await user.keyboard('x');
  expect(screen.queryByText('Dropped')).not.toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(screen.getAllByLabelText('Name')[0]).toHaveFocus();
  expect(name).toHaveValue('Mira Okafor');
});

test('a dropped entry can be kept after all', async () => {
  const user = userEvent.setup();
  show(<DraftPage id="d1" />);
  await user.click(await screen.findByRole('button', { name: 'Drop Larkmoor Foods' }));
  await user.click(screen.getByRole('button', { name: 'Keep after all' }));
  expect(screen.getByRole('button', { name: 'Drop Larkmoor Foods' })).toBeVisible();
});

test('discarding asks first', async () => {
  const user = userEvent.setup();
  show(<DraftPage id="d1" />);
  await user.click(await screen.findByRole('button', { name: 'Discard' }));
  const dialog = await screen.findByRole('dialog');
  expect(db.drafts.has('d1')).toBe(true);
  await user.click(within(dialog).getByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(db.drafts.has('d1')).toBe(false));
});
