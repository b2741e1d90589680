import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { session } from '@/api/session';
import { problem } from '@/testing/mock/problem.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { DeletionCard } from './deletion-card';
import { ExportCard } from './export-card';
import { PasswordCard } from './password-card';

beforeEach(() => session.login('mira@example.com', 'a long enough sentence'));

test('a new password is checked, sent, and forgotten by the form', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  server.use(
    http.put('*/account/password', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show(<PasswordCard />);
  await user.click(await screen.findByRole('button', { name: 'Change password' }));
  expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription('Enter your current password.');
  await user.type(screen.getByLabelText('Current password'), 'a long enough sentence');
  await user.type(screen.getByLabelText('New password'), 'short');
  expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/at least 10/i);
  await user.type(screen.getByLabelText('New password'), ' but longer now');
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText('Password changed')).toBeVisible();
  expect(sent).toEqual({ currentPassword: 'a long enough sentence', newPassword: 'short but longer now' });
  expect(screen.getByLabelText('Current password')).toHaveValue('');
});

test('a wrong current password is said beside it', async () => {
  const user = userEvent.setup();
  show(<PasswordCard />);
  await user.type(await screen.findByLabelText('Current password'), 'wrong password');
  await user.type(screen.getByLabelText('New password'), 'another long sentence');
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText('is not your password')).toBeVisible();
});

test('everything is fetched with the token, saved under its name, and its size is told', async () => {
  const user = userEvent.setup();
  const saved: { name: string; size: number }[] = [];
  let bearer: string | null = null;
  server.use(
    http.get('*/account/export', ({ request }) => {
      bearer = request.headers.get('Authorization');
      return HttpResponse.arrayBuffer(new Uint8Array(2_500_000).buffer, {
        headers: { 'Content-Disposition': 'attachment; filename="tailorbird-export.zip"' },
      });
    }),
  );
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, size: blobs[blobs.length - 1]?.size ?? 0 });
  });
  show(<ExportCard />);
  await user.click(await screen.findByRole('button', { name: 'Download everything' }));
  expect(await screen.findByText('Saved, 2.5 MB.')).toBeVisible();
  expect(saved).toEqual([{ name: 'tailorbird-export.zip', size: 2_500_000 }]);
  expect(bearer).toMatch(/^Bearer token-/);
});

test('a download can be cancelled, and one that fails says why', async () => {
  const user = userEvent.setup();
  server.use(http.get('*/account/export', () => new Promise(() => {})));
  const first = show(<ExportCard />);
  await user.click(await screen.findByRole('button', { name: 'Download everything' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Download cancelled.')).toBeVisible();
  first.unmount();
  server.use(http.get('*/account/export', () => problem(500, 'x', 'Something went wrong', 'Number 4711.')));
  show(<ExportCard />);
  await user.click(await screen.findByRole('button', { name: 'Download everything' }));
  expect(await screen.findByText('Number 4711.')).toBeVisible();
});

test('deletion says what goes, and asks for the password and the word', async () => {
  const user = userEvent.setup();
  const deleted = vi.fn();
  let sent: unknown;
  server.use(
    http.post('*/account/deletion', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show(<DeletionCard onDeleted={deleted} />);
  await user.click(await screen.findByRole('button', { name: 'Delete account…' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/experience and every statement/)).toBeVisible();
  await user.type(within(dialog).getByLabelText('Your password'), 'a long enough sentence');
  await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
  expect(within(dialog).getByLabelText('Type the word delete')).toHaveAccessibleDescription('Type delete to confirm.');
  expect(sent).toBeUndefined();
  await user.type(within(dialog).getByLabelText('Type the word delete'), 'delete');
  await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
  await vi.waitFor(() => expect(deleted).toHaveBeenCalledOnce());
  expect(sent).toEqual({ password: 'a long enough sentence' });
});
