import { expect, test } from 'vitest';
import type { ReviewEdits } from '@/api/review';
import { result } from '@/testing/mock/result.ts';
import { added, chosen, moved, withSkill } from './edits';
import { begun, type History, stepped, steppedBack } from './history';

const none: ReviewEdits = { choices: {}, order: {}, added: [], skills: [], implied: {} };
const role = result.roles[0];
const back = (history: History, times: number): History =>
  times === 0 ? history : back(steppedBack(history), times - 1);

test('steps of every kind are taken back one by one, the newest first', () => {
  if (!role) throw new Error('no role');
  const changes: ((edits: ReviewEdits) => ReviewEdits)[] = [
    (e) => chosen(e, ['summary'], { decision: 'REJECTED' }),
    (e) => moved(e, role, 'work-1.1', 1),
    (e) => added(e, 'work-2', 'work-2.3'),
    (e) => withSkill(e, 'Lean'),
  ];
  const states = [none];
  let history = begun(none);
  for (const change of changes) {
    history = stepped(history, change(history.now));
    states.push(history.now);
  }
  for (const state of states.reverse()) {
    expect(history.now).toEqual(state);
    history = steppedBack(history);
  }
  expect(history.now).toEqual(none);
});

test('sixty steps come back to where it began', () => {
  let history = begun(none);
  for (let i = 0; i < 60; i++)
    history = stepped(
      history,
      chosen(history.now, ['summary'], { decision: 'EDITED', text: `Wording ${i}` }),
      'summary',
    );
  expect(history.steps).toHaveLength(60);
  expect(back(history, 59).now.choices.summary?.text).toBe('Wording 0');
  expect(back(history, 60).now).toBe(none);
});

test('no change is no step', () => {
  const history = begun(none);
  expect(stepped(history, history.now)).toBe(history);
  expect(steppedBack(history)).toEqual(history);
});

test('a step tells which statement it was about', () => {
  expect(stepped(begun(none), withSkill(none, 'Lean'), 'work-1.2').steps.at(-1)?.at).toBe('work-1.2');
});
