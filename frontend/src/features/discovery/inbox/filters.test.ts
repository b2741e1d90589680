import { expect, test } from 'vitest';
import { chipsOf } from './chips';
import { filtersOf, inboxSearch, without } from './filters';

test('an address is believed only where it is known', () => {
  expect(inboxSearch({ state: 'LOST', sort: 'SALARY', minScore: 'x', level: ['senior', 'wizard'], q: '  ' })).toEqual({
    sort: 'SALARY',
    level: ['senior'],
  });
});

test('figures may come as text, one level may come alone', () => {
  expect(filtersOf({ salaryMin: '60000', maxAgeDays: 7, level: 'mid', workSetting: 'remote' })).toEqual({
    salaryMin: 60000,
    maxAgeDays: 7,
    level: ['mid'],
    workSetting: 'remote',
  });
});

test('each filter in force has a chip in words, and can be taken off alone', () => {
  const filters = filtersOf({ q: 'planner', minScore: 60, companyId: 'c1', level: ['mid', 'senior'], maxAgeDays: 1 });
  expect(chipsOf(filters, () => 'Fernhollow Foods').map(([, text]) => text)).toEqual([
    '“planner”',
    'Score 60+',
    'Fernhollow Foods',
    'Mid, Senior',
    'Today',
  ]);
  expect(without(filters, 'minScore')).toEqual({
    q: 'planner',
    companyId: 'c1',
    level: ['mid', 'senior'],
    maxAgeDays: 1,
  });
});
