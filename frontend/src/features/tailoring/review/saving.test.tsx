import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { db } from '@/testing/mock/db.ts';
import { problem } from '@/testing/mock/problem.ts';
import { server } from '@/testing/server';
import { lastPut, review, row } from './testing';

const path = '*/api/v1/tailoring-sessions/s1/review';
const away = () => problem(503, 'unavailable', 'Not now', 'The server is busy. Try again in a minute.');

test('a burst of keys is saved by few requests, the last state wins', async () => {
  const { user } = await review();
  await user.keyboard('aaaaaaa');
  await waitFor(() => expect(Object.keys(lastPut()?.choices ?? {})).toHaveLength(7));
  expect(db.puts.length).toBeLessThan(8);
  expect(db.reviews.get('s1')?.edits).toEqual(lastPut());
});

test('what cannot be saved is said, kept, and saved by trying again', async () => {
  server.use(http.put(path, away));
  const { user } = await review();
  await user.keyboard('a');
  expect(await screen.findByText('not saved')).toBeVisible();
  const note = screen.getByRole('alert');
  expect(note).toHaveTextContent('The server is busy. Try again in a minute. It is kept in this tab.');
  expect(row('summary')).toHaveTextContent('Accepted');
  expect(screen.getByRole('button', { name: 'Mark as sent' })).toBeDisabled();
  await user.keyboard('ja');
  server.resetHandlers();
  await user.click(within(note).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText('not saved')).not.toBeInTheDocument());
  expect(Object.keys(lastPut()?.choices ?? {})).toEqual(['summary', 'work-1.2']);
});

test('what could not be saved is saved when the page is opened again', async () => {
  server.use(http.put(path, away));
  const { user, page } = await review();
  await user.keyboard('e Mine.{Enter}');
  await screen.findByText('not saved');
  page.unmount();
  server.resetHandlers();
  await review();
  expect(row('summary')).toHaveTextContent('Mine.');
  await waitFor(() => expect(lastPut()?.choices.summary?.decision).toBe('EDITED'));
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
});

test('words that are still being typed outlive a reload', async () => {
  const { user, page } = await review();
  await user.keyboard('e Half a thought');
  page.unmount();
  const again = await review();
  await again.user.keyboard('e');
  expect(screen.getByRole('textbox')).toHaveValue(
    'Supply planner with six years in medical and food distribution, at home in hospital stock. Uses SQL and forecasting to keep clinical items on the shelf. Half a thought',
  );
});

test('a draft that was changed elsewhere can be loaded, and undo brings one’s own back', async () => {
  const { user } = await review();
  const draft = db.reviews.get('s1');
  if (!draft) throw new Error('no draft');
  draft.version = 7;
  draft.edits = { ...draft.edits, choices: { 'work-1.3': { decision: 'REJECTED' } } };
  await user.keyboard('a');
  expect(await screen.findByText('This draft was changed elsewhere meanwhile.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Load the newer one' }));
  await waitFor(() => expect(row('work-1.3')).toHaveTextContent('Rejected'));
  expect(row('summary')).not.toHaveTextContent('Accepted');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.keyboard('u');
  await waitFor(() => expect(lastPut()?.choices).toEqual({ summary: { decision: 'ACCEPTED' } }));
});

test('a field that the server refuses is named', async () => {
  server.use(
    http.put(path, () =>
      problem(422, 'invalid-input', 'The input is not valid', 'Nothing was saved.', [
        { field: 'choices.summary.text', message: 'must have at most 600 characters' },
      ]),
    ),
  );
  const { user } = await review();
  await user.keyboard('e Mine.{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('must have at most 600 characters');
});

test('a review that cannot be fetched can be tried again', async () => {
  server.use(http.get(path, () => HttpResponse.json({}, { status: 500 }), { once: true }));
  const opened = review();
  (await screen.findByRole('button', { name: 'Try again' })).click();
  await opened;
});
