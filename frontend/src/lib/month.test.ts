import { expect, test } from 'vitest';
import { toMonth } from './month';

test('a month is understood in the forms that people type', () => {
  for (const typed of ['2021-03', '2021/3', '3/2021', '03.2021', 'Mar 2021', 'march 2021', '2021 Mar']) {
    expect(toMonth(typed), typed).toBe('2021-03');
  }
});

test('nothing typed is no month', () => {
  expect(toMonth('  ')).toBeNull();
});

test('what is no month stays as typed, so that the server can say what is wrong with it', () => {
  for (const typed of ['2021', '13/2021', 'soon', 'Foo 2021']) expect(toMonth(typed)).toBe(typed);
});
