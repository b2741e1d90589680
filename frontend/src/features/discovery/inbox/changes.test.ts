import { expect, test } from 'vitest';
import { card } from '@/testing/mock/discovery-data.ts';
import { flagged, none, type Step, shown, stepped, steppedBack, undoable } from './changes';

const step = (over: Partial<Step> = {}): Step => ({ ids: ['l1'], from: 'NEW', to: 'DISMISSED', at: 1_000, ...over });
const fetched = [card(0), card(1), card(2)];
const ids = (list: { id: string }[]) => list.map((c) => c.id);

test('what was marked leaves its list, and undo puts it back at its place', () => {
  const after = stepped(none, step());
  expect(ids(shown(fetched, 'NEW', after))).toEqual(['l0', 'l2']);
  expect(ids(shown(fetched, 'NEW', steppedBack(after, step())))).toEqual(['l0', 'l1', 'l2']);
});

test('undo of a second step leads to where the first one led', () => {
  const first = step({ to: 'INTERESTED' });
  const second = step({ from: 'INTERESTED', to: 'APPLIED' });
  const back = steppedBack(stepped(stepped(none, first), second), second);
  expect(ids(shown(fetched, 'NEW', back))).toEqual(['l0', 'l2']);
  expect(ids(shown([card(1, { state: 'INTERESTED' })], 'INTERESTED', back))).toEqual(['l1']);
  expect(back.steps).toEqual([first]);
});

test('a page that arrives late cannot bring back what was dealt with', () => {
  const after = stepped(none, step({ ids: ['l2'] }));
  expect(ids(shown([...fetched, card(3)], 'NEW', after))).toEqual(['l0', 'l1', 'l3']);
});

test('a step can be undone for one minute', () => {
  const after = stepped(none, step({ at: 0 }));
  expect(undoable(after, 59_999)?.ids).toEqual(['l1']);
  expect(undoable(after, 60_000)).toBeUndefined();
  expect(undoable(none)).toBeUndefined();
});

test('a flag shows at once, and cards that did not change stay the same objects', () => {
  const list = shown(fetched, 'NEW', flagged(none, 'l1', true));
  expect(list.map((c) => c.flagged)).toEqual([false, true, false]);
  expect(list[0]).toBe(fetched[0]);
});

test('a gone listing that was flagged stands under Interested whatever its own state', () => {
  expect(ids(shown([card(1, { gone: true, flagged: true })], 'INTERESTED', none))).toEqual(['l1']);
});
