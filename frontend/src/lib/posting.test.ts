import { expect, test } from 'vitest';
import { salary, shortSalary } from './posting';

test.each([
  [{ min: 92000, max: 108000, currency: 'USD', period: 'YEAR' }, '$92,000–108,000 a year', '$92–108k'],
  [{ min: 31, max: 38.5, currency: 'EUR', period: 'HOUR' }, '€31–38.50 an hour', '€31–38.50 an hour'],
  [{ min: 60000, max: 60000, currency: 'GBP', period: 'YEAR' }, '£60,000 a year', '£60k'],
  [{ min: 60000, max: null, currency: 'GBP', period: 'YEAR' }, 'from £60,000 a year', 'from £60k'],
  [{ min: null, max: 60000, currency: 'GBP', period: 'YEAR' }, 'up to £60,000 a year', 'up to £60k'],
  [{ min: 120, max: 150, currency: 'USD', period: 'YEAR' }, '$120–150 a year', '$120–150 a year'],
  [{ min: null, max: null, currency: null, period: null }, '', ''],
  [null, '', ''],
])('%o is said in full and in short', (pay, full, short) => {
  expect(salary(pay)).toBe(full);
  expect(shortSalary(pay)).toBe(short);
});
