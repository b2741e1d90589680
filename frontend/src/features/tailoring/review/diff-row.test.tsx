import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { result } from '@/testing/mock/result.ts';
import { show } from '@/testing/render';
import { DiffRow } from './diff-row';
import { support } from './rows';
import { type Statement, statementsOf } from './statements';

const rows = statementsOf(result, { choices: {}, order: {}, added: [], skills: [], implied: {} }).all;
const row = (id: string): Statement => {
  const found = rows.find((r) => r.id === id);
  if (!found) throw new Error(id);
  return found;
};
const display = (id: string, more: Partial<Parameters<typeof DiffRow>[0]> = {}) =>
  show(<DiffRow of={row(id)} selected pinned={false} onSelect={() => {}} onPin={() => {}} {...more} />);

test('a reworded bullet shows what went and what came, with its facts', async () => {
  display('work-1.2');
  expect(await screen.findByText('Wrote')).toHaveProperty('tagName', 'DEL');
  expect(screen.getByText('Built')).toHaveProperty('tagName', 'INS');
  expect(screen.getByText('Stretch 1, rephrased')).toBeVisible();
  expect(screen.getByText('Passed the guard')).toBeVisible();
  expect(screen.getByRole('button', { name: '2 evidence' })).toBeVisible();
});

test('a stopped bullet names the words, and what will be printed', async () => {
  display('work-1.1', { selected: false });
  expect(await screen.findByText('Stopped by the guard.')).toBeVisible();
  expect(screen.getByText('clinicians')).toHaveClass('bad-mark');
  expect(screen.getByText('14 days')).toHaveClass('bad-mark');
  expect(screen.getByText(/“clinicians” \(scope\), “14 days” \(number\)/)).toHaveTextContent(
    'Your original wording is printed.',
  );
});

test('the evidence quotes the source with the supporting words marked', async () => {
  display('work-1.2', { pinned: true });
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Wrote the stock-out report in SQL that 40 planners read each morning.');
  const marks = [...dialog.querySelectorAll('mark')].map((m) => m.textContent);
  expect(marks[0]).toContain('stock-out report in SQL');
  expect(marks.some((m) => m?.includes('fix shortages before the trucks leave'))).toBe(true);
  expect(dialog).toHaveTextContent('Interview note, 3 Nov 2026');
});

test('the chip opens the evidence by focus and pins it by click', async () => {
  const onPin = vi.fn();
  const user = userEvent.setup();
  display('work-1.2', { onPin });
  await user.click(await screen.findByRole('button', { name: '2 evidence' }));
  expect(onPin).toHaveBeenCalledWith(true);
});

test('support counts each term once and ignores small words', () => {
  const { terms, marks } = support('Cut the cost of the report and the report time.', 'The report cost was cut.');
  expect(terms).toBe(3);
  expect(marks.map((m) => m.text).join('')).toBe('Cut the cost of the report and the report time.');
});

test('every evidence that a statement names is shown, the summary by its clauses', () => {
  expect(row('summary').quotes.map((q) => q.id)).toEqual(['work-2.1', 'work-2.3', 'work-1.2']);
  expect(rows).toHaveLength(7);
});
