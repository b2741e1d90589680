import { expect, test } from 'vitest';
import type { OwnTemplate } from '@/api/types';
import { editOf, formOf, moved } from './model';

const planner = { name: 'Larkmoor Foods', position: 'Planner', startDate: '2022-03' };
const clerk = { name: 'Brightwater Depot', position: 'Clerk', startDate: '2019-01' };
const template: OwnTemplate = {
  id: 't1',
  version: 0,
  title: 'Short',
  base: 'standard',
  suggestedFor: { roles: [], levels: [] },
  arrangement: {
    sections: ['skills', 'work'],
    roles: [
      { organisation: 'Brightwater Depot', title: 'Clerk', start: '2019-01', shown: false },
      { organisation: 'Closed Ltd', title: 'Gone', start: '2001', shown: true },
    ],
    bulletsPerRole: 2,
  },
  warnings: [],
};

test('a role that the template does not know comes first, one that is gone is left out', () => {
  const form = formOf(template, ['summary', 'work', 'skills'], { work: [clerk, planner] });
  expect(form.roles.map((role) => [role.title, role.shown])).toEqual([
    ['Planner', true],
    ['Clerk', false],
  ]);
});

test('sections that are not printed stand behind those that are, and are not sent', () => {
  const form = formOf(template, ['summary', 'work', 'skills'], { work: [] });
  expect(form.sections.map((section) => section.name)).toEqual(['skills', 'work', 'summary']);
  expect(editOf(form).arrangement.sections).toEqual(['skills', 'work']);
  expect(editOf(form).arrangement.roles).toHaveLength(2);
});

test('nothing moves past an end', () => {
  const list = ['a', 'b', 'c'];
  expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(list, 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(list, 2, 1)).toBe(list);
  expect(moved(list, 0, -1)).toBe(list);
});
