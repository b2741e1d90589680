import { expect, test } from 'vitest';
import type { JsonResume } from '@/api/types';
import { applied, type Changes, toCheck } from './draft-model';
import { withoutReview, withReview } from './stored-review';

const read: JsonResume = {
  basics: { name: 'Ines Calloway' },
  work: [{ name: 'Northgate Rail', highlights: ['Built the report.', 'Cut delays.'] }],
  skills: [{ name: 'Tools', keywords: ['SQL', 'Excel'] }],
  meta: { version: 'v1.0.0' },
};
const changes: Changes = {
  edits: {
    '/basics/name': 'Inês Calloway',
    '/basics/phone': '503 555 0164',
    '/skills/0/keywords': 'SQL, Python',
    '/work/0/highlights/3': 'Wrote the handbook.',
  },
  dropped: ['/work/0/highlights/0'],
  confirmed: ['/work/0/name'],
  added: { '/work/0/highlights': 2 },
};

test('the stored resume has the edits in it, and keeps the place of a line that is still empty', () => {
  const stored = withReview(read, changes);
  expect(stored.basics).toMatchObject({ name: 'Inês Calloway', phone: '503 555 0164' });
  expect(stored.skills?.[0]?.keywords?.map((k) => k.trim())).toEqual(['SQL', 'Python']);
  expect(stored.work?.[0]?.highlights).toEqual(['Built the report.', 'Cut delays.', '', 'Wrote the handbook.']);
});

test('a stored review is taken up as it was left, with what was read before each edit', () => {
  const sent = JSON.parse(JSON.stringify(withReview(read, changes))) as JsonResume;
  const back = withoutReview(sent);
  expect(JSON.parse(JSON.stringify(back.read))).toEqual(read);
  expect(applied(back.read, back.changes)).toEqual(applied(read, changes));
  expect(back.changes.dropped).toEqual(changes.dropped);
  expect(back.changes.confirmed).toEqual(changes.confirmed);
});

test('what was never reviewed is untouched', () => {
  expect(withoutReview(read)).toEqual({ read, changes: { edits: {}, dropped: [], confirmed: [], added: {} } });
});

test('a doubtful field is settled by an edit, a confirmation, or by dropping it or its entry', () => {
  const doubt = { confidence: 0.3, page: 1, line: 1, text: '' };
  const fields = { '/basics/name': doubt, '/work/0/name': doubt, '/work/0/highlights/0': doubt, '/work/1/name': doubt };
  expect(toCheck(fields, { ...changes, edits: { '/basics/name': 'I' }, dropped: ['/work/0/highlights/0'] })).toEqual([
    '/work/1/name',
  ]);
});
