import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { db } from '@/testing/mock/db.ts';
import { lastPut, review, row } from '../review/testing';

async function compare(user: Awaited<ReturnType<typeof review>>['user']) {
  await user.click(screen.getByRole('button', { name: 'Compare versions' }));
  const dialog = await screen.findByRole('dialog', { name: 'Compare versions' });
  await within(dialog).findByText(/the same/);
  return dialog;
}

test('a draft that is marked as sent is kept with the last change, and the next draft begins', async () => {
  const { user } = await review();
  await user.keyboard('a');
  await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
  expect(await screen.findByText('Version 2 is marked as sent today')).toBeVisible();
  expect(await screen.findByText('Version 3, draft')).toBeVisible();
  expect(db.reviews.get('s1')?.kept[0]).toMatchObject({
    number: 2,
    edits: { choices: { summary: { decision: 'ACCEPTED' } } },
  });
  await user.keyboard('x');
  await waitFor(() => expect(lastPut()?.choices['work-1.1']).toEqual({ decision: 'EXCLUDED' }));
  expect(screen.queryByText('not saved')).not.toBeInTheDocument();
});

test('a low score is asked about before it is marked as sent', async () => {
  db.score = 42;
  const { user } = await review();
  await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
  const dialog = await screen.findByRole('dialog', { name: 'Send it with a score of 42?' });
  expect(db.reviews.get('s1')?.kept).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Mark as sent' }));
  expect(await screen.findByText('Version 2 is marked as sent today')).toBeVisible();
});

test('a draft is kept as a version from the menu', async () => {
  const { user } = await review();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Keep as version' }));
  expect(await screen.findByText('Version 2 is kept')).toBeVisible();
  expect(db.reviews.get('s1')?.kept[0]?.sentAt).toBeNull();
});

test('two versions are compared statement by statement, word by word', async () => {
  const { user } = await review();
  await user.keyboard('jjr');
  await waitFor(() => expect(db.puts).toHaveLength(1));
  const dialog = await compare(user);
  expect(within(dialog).getByLabelText('Before')).toHaveDisplayValue('Version 1, as tailored');
  expect(within(dialog).getByLabelText('After')).toHaveDisplayValue('Version 2, draft');
  expect(within(dialog).getByText('Built')).toHaveProperty('tagName', 'DEL');
  expect(within(dialog).getByText('Wrote')).toHaveProperty('tagName', 'INS');
  expect(within(dialog).getByText('6 statements the same in both')).toBeVisible();
  await user.selectOptions(within(dialog).getByLabelText('After'), 'Version 1, as tailored');
  expect(await within(dialog).findByText('Both print the same statements.')).toBeVisible();
});

test('an earlier version is restored, and undo puts the one before back', async () => {
  const { user } = await review();
  await user.keyboard('jjr');
  await waitFor(() => expect(db.puts).toHaveLength(1));
  const dialog = await compare(user);
  await user.click(within(dialog).getByRole('button', { name: 'Restore version 1' }));
  expect(await screen.findByText('The draft is now as version 1')).toBeVisible();
  expect(row('work-1.2')).toHaveTextContent('Passed the guard');
  const toast = screen.getByText('The draft is now as version 1').closest<HTMLElement>('.toast');
  await user.click(within(toast ?? document.body).getByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(lastPut()?.choices).toEqual({ 'work-1.2': { decision: 'REJECTED' } }));
  expect(row('work-1.2')).toHaveTextContent('Rejected');
});
