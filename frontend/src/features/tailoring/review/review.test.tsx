import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { db } from '@/testing/mock/db.ts';
import { lastPut, review, row, selected } from './testing';

test('a resume is reviewed by key alone', async () => {
  const { user } = await review();
  await user.keyboard('a');
  expect(within(row('summary')).getAllByText(/^Accepted/)).not.toHaveLength(0);
  expect(selected()).toBe('work-1.1');
  await user.keyboard('j');
  await user.keyboard('r');
  expect(row('work-1.2')).toHaveTextContent('Rejected, your original is printed');
  await user.keyboard('x');
  expect(row('work-1.3')).toHaveTextContent('Left out');
  await user.keyboard('k');
  expect(selected()).toBe('work-1.3');
  await waitFor(() =>
    expect(lastPut()?.choices).toEqual({
      summary: { decision: 'ACCEPTED' },
      'work-1.2': { decision: 'REJECTED' },
      'work-1.3': { decision: 'EXCLUDED' },
    }),
  );
  expect(screen.getByText('Summary and 6 bullets: 1 accepted, 3 to review, 1 stopped')).toBeVisible();
});

test('a resume is reviewed by mouse alone', async () => {
  const { user } = await review();
  await user.click(row('work-1.2'));
  await user.click(within(row('work-1.2')).getByRole('button', { name: /^Reject/ }));
  expect(selected()).toBe('work-1.2');
  await user.click(within(row('work-1.2')).getByRole('button', { name: 'Leave out or move' }));
  await user.click(await screen.findByRole('menuitem', { name: /Move up/ }));
  await user.click(row('work-1.1'));
  await user.click(within(row('work-1.1')).getByRole('button', { name: /^Keep original/ }));
  await waitFor(() =>
    expect(lastPut()).toMatchObject({
      choices: { 'work-1.2': { decision: 'REJECTED' }, 'work-1.1': { decision: 'ACCEPTED' } },
      order: { 'work-1': ['work-1.2', 'work-1.1', 'work-1.3'] },
    }),
  );
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(lastPut()?.order).toEqual({}));
  expect(lastPut()?.choices).toEqual({ 'work-1.2': { decision: 'REJECTED' } });
});

test('one’s own wording is saved by Enter and warned about, never stopped', async () => {
  const { user } = await review();
  await user.keyboard('jje');
  const field = screen.getByRole('textbox', { name: 'Your wording' });
  expect(field).toHaveFocus();
  expect(screen.getByText('111 of 600 characters')).toBeVisible();
  await user.clear(field);
  await user.type(field, 'Cut stock-outs by 12%.{Shift>}{Enter}{/Shift}');
  expect(field).toHaveValue('Cut stock-outs by 12%.');
  await user.type(field, '{Enter}');
  expect(await screen.findByText('You wrote this yourself;')).toBeVisible();
  expect(row('work-1.2')).toHaveTextContent('nothing in your evidence shows “12%” (number)');
  expect(within(row('work-1.2')).getByText('12%')).toHaveClass('bad-mark');
  expect(lastPut()?.choices['work-1.2']).toEqual({ decision: 'EDITED', text: 'Cut stock-outs by 12%.' });
  expect(within(row('work-1.2')).getByRole('button', { name: /^Edit/ })).toHaveFocus();
});

test('Escape gives the typed words up, and no key does anything else while typing', async () => {
  const { user } = await review();
  await user.keyboard('e');
  await user.keyboard(' axru');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(row('summary')).toHaveTextContent('Passed the guard');
  expect(db.puts).toEqual([]);
});

test('an empty wording is not saved', async () => {
  const { user } = await review();
  await user.keyboard('e');
  await user.clear(screen.getByRole('textbox'));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('Write something, or leave the statement out.');
  expect(db.puts).toEqual([]);
});

test('accepting what is one’s own wording keeps it', async () => {
  const { user } = await review();
  await user.keyboard('e Mine.{Enter}');
  await user.keyboard('a');
  expect(row('summary')).toHaveTextContent('Edited by you');
  expect(selected()).toBe('work-1.1');
});

test('all that passed is accepted at once, as one step', async () => {
  const { user } = await review();
  await user.keyboard('{Shift>}A{/Shift}');
  expect(await screen.findByText('Accepted 6 statements')).toBeVisible();
  expect(screen.getByText('Summary and 6 bullets: 6 accepted, 0 to review, 1 stopped')).toBeVisible();
  await waitFor(() => expect(Object.keys(lastPut()?.choices ?? {})).toHaveLength(6));
  expect(lastPut()?.choices['work-1.1']).toBeUndefined();
  await user.keyboard('u');
  await waitFor(() => expect(lastPut()?.choices).toEqual({}));
});

test('a bullet moves within its role by key, and the last one stays', async () => {
  const { user } = await review();
  await user.keyboard('j{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
  await waitFor(() => expect(lastPut()?.order['work-1']).toEqual(['work-1.2', 'work-1.3', 'work-1.1']));
  expect(db.puts.length).toBeLessThanOrEqual(2);
  expect(selected()).toBe('work-1.1');
});

test('what is in the evidence is said with one click and the gauge follows', async () => {
  const { user } = await review();
  expect(screen.getByRole('img', { name: 'ATS score 81 of 100, ready at 85' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add both' }));
  expect(await screen.findByRole('img', { name: 'ATS score 85 of 100, ready at 85' })).toBeVisible();
  expect(lastPut()).toMatchObject({
    added: [{ entryId: 'work-2', evidence: 'work-2.3' }],
    skills: ['Recall handling'],
  });
  expect(row('work-2/+work-2.3')).toHaveTextContent('Added by you, in your words');
  await user.click(screen.getByRole('button', { name: 'Do not print Recall handling' }));
  await waitFor(() => expect(lastPut()?.skills).toEqual([]));
});

test('what the work implies is asked about, printed after a yes, and asked again when it is dropped', async () => {
  const { user } = await review();
  expect(screen.getByRole('heading', { name: 'Do you have …?' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Say Relational databases' })).toBeNull();
  await user.keyboard('y');
  await waitFor(() => expect(lastPut()?.implied).toEqual({ 'Relational databases': true }));
  expect(await screen.findByRole('img', { name: 'ATS score 83 of 100, ready at 85' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Do you have …?' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Do not print Relational databases' }));
  await waitFor(() => expect(lastPut()?.implied).toEqual({}));
  await user.click(await screen.findByRole('button', { name: 'No, I do not have Relational databases' }));
  await waitFor(() => expect(lastPut()?.implied).toEqual({ 'Relational databases': false }));
  expect(screen.queryByRole('heading', { name: 'Do you have …?' })).toBeNull();
});

test('a statement that was left out is added, and taken back by leaving it out', async () => {
  const { user } = await review();
  await user.click(screen.getByText('1 left out'));
  await user.click(screen.getByRole('button', { name: 'Add: Counted stock in each hospital store every month.' }));
  await waitFor(() => expect(lastPut()?.added).toHaveLength(1));
  await user.click(row('work-2/+work-2.3'));
  await user.keyboard('x');
  await waitFor(() => expect(lastPut()).toEqual({ choices: {}, order: {}, added: [], skills: [], implied: {} }));
  expect(screen.getByText('1 left out')).toBeVisible();
  expect(selected()).toBe('work-2.4');
});

test('undo selects what it puts back, and says when there is nothing', async () => {
  const { user } = await review();
  await user.keyboard('u');
  expect(await screen.findByText('There is nothing to undo.')).toBeVisible();
  await user.keyboard('ajj');
  await user.keyboard('u');
  expect(selected()).toBe('summary');
  expect(row('summary')).toHaveTextContent('Passed the guard');
});

test('the preview marks what is printed of the selected statement', async () => {
  const { user } = await review();
  await user.keyboard('jjr');
  await user.keyboard('k');
  expect(
    screen.getByText('marked: Wrote the stock-out report in SQL that 40 planners read each morning.'),
  ).toBeVisible();
});
