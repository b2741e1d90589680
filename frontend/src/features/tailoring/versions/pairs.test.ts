import { expect, test } from 'vitest';
import { changed, pairs, sameOrder } from './pairs';

const printed = (...statements: [string, string][]) => ({
  statements: statements.map(([id, text]) => ({ id, entryId: id.split('/')[0], text })),
});

test('statements are paired by id, in the order of the later version', () => {
  const before = printed(['r/1', 'Wrote.'], ['r/2', 'Cut.'], ['r/3', 'Reset.']);
  const after = printed(['r/3', 'Reset.'], ['r/1', 'Built.'], ['r/+e', 'Counted.']);
  expect(pairs(before, after).map(({ id, before: b, after: a }) => [id, b, a])).toEqual([
    ['r/3', 'Reset.', 'Reset.'],
    ['r/1', 'Wrote.', 'Built.'],
    ['r/+e', null, 'Counted.'],
    ['r/2', 'Cut.', null],
  ]);
  expect(pairs(before, after).filter(changed)).toHaveLength(3);
});

test('the order is compared over what both print', () => {
  const before = printed(['r/1', 'a'], ['r/2', 'b'], ['r/3', 'c']);
  expect(sameOrder(before, printed(['r/1', 'a'], ['r/+e', 'x'], ['r/3', 'c']))).toBe(true);
  expect(sameOrder(before, printed(['r/3', 'c'], ['r/1', 'a']))).toBe(false);
});
