import { expect, test } from 'vitest';
import type { Choice, ReviewEdits } from '@/api/review';
import { result } from '@/testing/mock/result.ts';
import { added } from './edits';
import { counted, statementsOf } from './statements';

const none: ReviewEdits = { choices: {}, order: {}, added: [], skills: [], implied: {} };
const one = (id: string, choice?: Choice) =>
  statementsOf(result, choice ? { ...none, choices: { [id]: choice } } : none).all.find((s) => s.id === id);

test('without choices all are open but those that the guard stopped', () => {
  const { all } = statementsOf(result, none);
  expect(all.map((s) => s.standing)).toEqual(['OPEN', 'STOPPED', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN']);
  expect(counted(all)).toEqual({ bullets: 6, accepted: 0, open: 6, stopped: 1, decided: 0, of: 7 });
});

test('each decision prints its own wording', () => {
  const tailored = one('work-2.1')?.text;
  expect(one('work-2.1', { decision: 'ACCEPTED' })?.wording).toBe(tailored);
  expect(one('work-2.1', { decision: 'EDITED', text: 'Mine.' })?.wording).toBe('Mine.');
  expect(one('work-2.1', { decision: 'REJECTED' })?.wording).toBe(
    'Reset par levels for 1,200 sterile items in three hospitals.',
  );
});

test('a statement that was added stands in its role with its source, and no longer among those left out', () => {
  const { roles } = statementsOf(result, added(none, 'work-2', 'work-2.3'));
  const last = roles[1]?.statements.at(-1);
  expect(last).toMatchObject({
    id: 'work-2/+work-2.3',
    added: true,
    standing: 'ACCEPTED',
    wording: 'Counted stock in each hospital store every month.',
  });
  expect(last?.quotes.map((q) => q.id)).toEqual(['work-2.3']);
  expect(roles[1]?.leftOut).toEqual([]);
});

test('warnings belong to one’s own wording only', () => {
  const found = [{ text: '12%', kind: 'number', start: 0, end: 3 }];
  const choices = (choice: Choice) =>
    statementsOf(result, { ...none, choices: { summary: choice } }, { summary: found });
  expect(choices({ decision: 'EDITED', text: '12%' }).summary?.warnings).toEqual(found);
  expect(choices({ decision: 'ACCEPTED' }).summary?.warnings).toEqual([]);
});
