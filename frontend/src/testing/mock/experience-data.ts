import type { EntryEdit, EntryType, Evidence, ExperienceEntry, JsonResume, Metric } from '../../api/types.ts';

/** Entries and statements in the shapes of the API. */
export const entry = (id: string, type: EntryType, over: Partial<ExperienceEntry> = {}): ExperienceEntry => ({
  id,
  version: 1,
  type,
  organisation: '',
  title: null,
  place: null,
  start: null,
  end: null,
  current: false,
  url: null,
  description: null,
  skills: [],
  degree: null,
  field: null,
  grade: null,
  courses: [],
  parentId: null,
  problem: null,
  actions: null,
  tools: [],
  outcomes: null,
  evidence: [],
  ...over,
});

const KNOWN = ['SQL', 'Demand forecasting', 'Inventory management', 'Safety stock', 'Product recalls', 'Excel'];
const WARN = /responsible for/i;

export const evidence = (id: string, text: string, over: Partial<Evidence> = {}): Evidence => ({
  id,
  version: 1,
  entryId: null,
  organisation: null,
  entryTitle: null,
  kind: 'ACHIEVEMENT',
  source: 'RESUME',
  lens: 'FACTS',
  skills: KNOWN.filter((s) => text.toLowerCase().includes((s.split(' ')[1] ?? s).slice(0, 5).toLowerCase())),
  origin: null,
  ...over,
  text,
  metrics: metrics(text),
  warnings: WARN.test(text) ? ['“Responsible for” says what was expected. Say what you did.'] : [],
});

function metrics(text: string): Metric[] {
  return [...text.matchAll(/\d[\d,.]*\s?(%|days|hours)?/g)].map((m) => ({
    text: m[0].trim(),
    kind: m[1] === '%' ? 'PERCENT' : m[1] ? 'TIME' : 'COUNT',
    value: Number.parseFloat(m[0].replace(/,/g, '')),
    unit: m[1] ?? null,
    start: m.index,
    end: m.index + m[0].trimEnd().length,
  }));
}

export function entries(r: JsonResume): ExperienceEntry[] {
  const work = (r.work ?? []).map((w, i) => {
    const id = `work-${i + 1}`;
    return entry(id, 'WORK', {
      organisation: w.name ?? '',
      title: w.position,
      place: w.location,
      start: w.startDate,
      end: w.endDate,
      current: !w.endDate,
      url: w.url,
      evidence: (w.highlights ?? []).map((text, n) =>
        evidence(`${id}.${n + 1}`, text, {
          entryId: id,
          organisation: w.name,
          entryTitle: w.position,
          origin: `Resume, line ${10 + i * 8 + n}`,
        }),
      ),
    });
  });
  const school = (r.education ?? []).map((e, i) =>
    entry(`education-${i + 1}`, 'EDUCATION', {
      organisation: e.institution ?? '',
      degree: e.studyType,
      field: e.area,
      grade: e.score,
      start: e.startDate,
      end: e.endDate,
      courses: e.courses ?? [],
    }),
  );
  const certificates = (r.certificates ?? []).map((c, i) =>
    entry(`certificate-${i + 1}`, 'CERTIFICATE', {
      organisation: c.name ?? '',
      title: c.issuer,
      start: c.date,
      end: c.date,
    }),
  );
  return [...work, ...school, ...certificates];
}

/** What the real server refuses too: the fields that a type needs, and dates the wrong way round. */
export function faults(edit: EntryEdit): { field: string; message: string }[] {
  const found: { field: string; message: string }[] = [];
  if (!edit.organisation?.trim()) found.push({ field: 'organisation', message: 'must be given' });
  if (edit.type === 'WORK' && !edit.title?.trim()) found.push({ field: 'title', message: 'must be given' });
  if (edit.start && !/^\d{4}(-\d{2})?$/.test(edit.start))
    found.push({ field: 'start', message: 'is not a month: write 2021-03' });
  if (edit.start && edit.end && edit.end < edit.start) found.push({ field: 'end', message: 'is before the start' });
  return found;
}
