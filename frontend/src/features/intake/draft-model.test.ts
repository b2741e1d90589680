import { expect, test } from 'vitest';
import type { JsonResume } from '@/api/types';
import { applied, lengthAt, textAt, trust, untouched } from './draft-model';

const read: JsonResume = {
  basics: { name: 'Ines Calloway', location: { city: 'Portland' } },
  work: [
    { name: 'Northgate Rail', highlights: ['Built the report.', 'Cut delays.', 'Wrote the handbook.'] },
    { name: 'Quayside Parcel', highlights: ['Planned routes.'] },
  ],
  skills: [{ name: 'Tools', keywords: ['SQL', 'Excel'] }],
};

test('what is untouched goes out as it was read', () => {
  expect(applied(read, untouched)).toEqual(read);
});

test('an edit changes one field, a dropped entry and a dropped statement go, the others keep their places', () => {
  const out = applied(read, {
    edits: { '/basics/phone': '503 555 0164', '/work/0/highlights/2': 'Wrote the incident handbook.' },
    dropped: ['/work/1', '/work/0/highlights/0'],
    confirmed: [],
    added: {},
  });
  expect(out.basics?.phone).toBe('503 555 0164');
  expect(out.work).toEqual([{ name: 'Northgate Rail', highlights: ['Cut delays.', 'Wrote the incident handbook.'] }]);
});

test('an added statement counts only when something is typed', () => {
  const added = { '/work/1/highlights': 2 };
  const changes = { ...untouched, added, edits: { '/work/1/highlights/2': 'Introduced a stock count.' } };
  expect(lengthAt(read, changes, '/work/1/highlights')).toBe(3);
  expect(applied(read, changes).work?.[1]?.highlights).toEqual(['Planned routes.', 'Introduced a stock count.']);
});

test('short lists are edited as one line', () => {
  expect(textAt(read, untouched, '/skills/0/keywords')).toBe('SQL, Excel');
  const out = applied(read, { ...untouched, edits: { '/skills/0/keywords': 'SQL, Python,  ' } });
  expect(out.skills?.[0]?.keywords).toEqual(['SQL', 'Python']);
});

test('an emptied field is left out, and so is what it leaves empty', () => {
  const out = applied(read, { ...untouched, edits: { '/basics/location/city': ' ' } });
  expect(out.basics).toEqual({ name: 'Ines Calloway' });
});

test('confidence is put into three words', () => {
  expect([0.95, 0.7, 0.3].map(trust)).toEqual(['sure', 'likely', 'check']);
});
