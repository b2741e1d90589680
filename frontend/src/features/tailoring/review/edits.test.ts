import { expect, test } from 'vitest';
import type { ReviewEdits } from '@/api/review';
import type { TailoredRole } from '@/api/types';
import { result } from '@/testing/mock/result.ts';
import {
  added,
  addedId,
  chosen,
  excluded,
  moved,
  ordered,
  removed,
  said,
  wayToSay,
  withoutSkill,
  withSkill,
} from './edits';

const none: ReviewEdits = { choices: {}, order: {}, added: [], skills: [], implied: {} };
const role = result.roles[1] as TailoredRole;
const counted = addedId('work-2', 'work-2.3');
const withCounted = added(none, 'work-2', 'work-2.3');
const [cycleCounts, recalls] = result.ats.sayIt as [(typeof result.ats.sayIt)[0], (typeof result.ats.sayIt)[0]];

test('a choice leaves the other choices and the old edits as they were', () => {
  const first = chosen(none, ['summary'], { decision: 'ACCEPTED' });
  const second = chosen(first, ['work-1.2'], { decision: 'EDITED', text: 'Wrote the report.' });
  expect(second.choices).toEqual({
    summary: { decision: 'ACCEPTED' },
    'work-1.2': { decision: 'EDITED', text: 'Wrote the report.' },
  });
  expect(none.choices).toEqual({});
});

test('choosing the same again is no change', () => {
  const edits: ReviewEdits = { ...none, choices: { summary: { decision: 'ACCEPTED', text: null } } };
  expect(chosen(edits, ['summary'], { decision: 'ACCEPTED' })).toBe(edits);
  expect(chosen(edits, ['summary'], { decision: 'REJECTED' })).not.toBe(edits);
});

test('a statement moves one place within its role and stops at the ends', () => {
  const down = moved(none, role, 'work-2.1', 1);
  expect(ordered(role, down)).toEqual(['work-2.2', 'work-2.1', 'work-2.4']);
  expect(ordered(role, moved(down, role, 'work-2.1', -1))).toEqual(['work-2.1', 'work-2.2', 'work-2.4']);
  expect(moved(none, role, 'work-2.1', -1)).toBe(none);
  expect(moved(none, role, 'work-2.4', 1)).toBe(none);
  expect(moved(none, role, 'work-1.2', 1)).toBe(none);
});

test('what the order does not name comes last, what the role lacks is ignored', () => {
  expect(ordered(role, { ...withCounted, order: { 'work-2': ['gone', 'work-2.4'] } })).toEqual([
    'work-2.4',
    'work-2.1',
    'work-2.2',
    counted,
  ]);
});

test('who adds a statement has accepted it, and adds it once', () => {
  expect(withCounted.choices[counted]).toEqual({ decision: 'ACCEPTED' });
  expect(added(withCounted, 'work-2', 'work-2.3')).toBe(withCounted);
});

test('leaving out an added statement takes it back with all that names it', () => {
  const up = moved(withCounted, role, counted, -1);
  expect(up.order['work-2']).toContain(counted);
  expect(excluded(up, counted)).toEqual({ ...none, order: { 'work-2': ['work-2.1', 'work-2.2', 'work-2.4'] } });
  expect(removed(withCounted, counted)).toEqual(none);
});

test('leaving out a tailored statement is a choice', () => {
  expect(excluded(none, 'work-2.1').choices['work-2.1']).toEqual({ decision: 'EXCLUDED' });
});

test('a skill is said by a statement that was left out, else among the skills', () => {
  expect(said(none, cycleCounts, result)).toEqual(withCounted);
  expect(said(withCounted, cycleCounts, result).skills).toEqual(['Cycle counts']);
  expect(said(none, recalls, result)).toEqual({ ...none, skills: ['Recall handling'] });
});

test('what the person took out themselves is said by no click', () => {
  const sql = { name: 'SQL', kind: 'required', evidence: ['work-1.2'] };
  expect(wayToSay(none, sql, result)).toBeUndefined();
  expect(said(none, sql, result)).toBe(none);
});

test('a skill is added once and can be taken back', () => {
  const one = withSkill(none, 'Lean');
  expect(withSkill(one, 'Lean')).toBe(one);
  expect(withoutSkill(one, 'Lean')).toEqual(none);
});
