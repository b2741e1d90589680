import type { EntryEdit, EntryType, ExperienceEntry } from '@/api/types';
import { toMonth } from '@/lib/month';

/** The fields of each type of entry, in the order of the form. The server decides what must be given. */
export interface FieldShape {
  key: keyof EntryEdit;
  /** Key of the label in the catalogue, when it differs from the field's name. */
  label?: string;
  as?: 'long' | 'month' | 'tags' | 'parent' | 'date';
  /** Across both columns. */
  wide?: boolean;
}

const period: FieldShape[] = [
  { key: 'start', as: 'month' },
  { key: 'end', as: 'month' },
];
const about: FieldShape = { key: 'description', as: 'long', wide: true };
const link: FieldShape = { key: 'url' };
const skills: FieldShape = { key: 'skills', as: 'tags', wide: true };

export const shapes: Record<EntryType, FieldShape[]> = {
  WORK: [
    { key: 'organisation', label: 'employer' },
    { key: 'title' },
    { key: 'place' },
    link,
    ...period,
    about,
    skills,
  ],
  EDUCATION: [
    { key: 'organisation', label: 'school' },
    { key: 'place' },
    { key: 'degree' },
    { key: 'field' },
    { key: 'start', as: 'month' },
    { key: 'end', as: 'month', label: 'graduated' },
    { key: 'grade' },
    link,
    { key: 'courses', as: 'tags', wide: true },
    about,
    skills,
  ],
  PROJECT: [
    { key: 'organisation', label: 'project' },
    { key: 'parentId', as: 'parent' },
    { key: 'title', label: 'role' },
    link,
    ...period,
    { key: 'problem', as: 'long', wide: true },
    { key: 'actions', as: 'long', wide: true },
    { key: 'outcomes', as: 'long', wide: true },
    { key: 'tools', as: 'tags', wide: true },
    about,
    skills,
  ],
  VOLUNTEER: [
    { key: 'organisation' },
    { key: 'title', label: 'role' },
    { key: 'place' },
    link,
    ...period,
    about,
    skills,
  ],
  LEADERSHIP: [
    { key: 'organisation' },
    { key: 'title', label: 'role' },
    { key: 'place' },
    link,
    ...period,
    about,
    skills,
  ],
  CERTIFICATE: [
    { key: 'organisation', label: 'certificate' },
    { key: 'title', label: 'issuer' },
    { key: 'end', as: 'date', label: 'date' },
    link,
    skills,
  ],
  AWARD: [
    { key: 'organisation', label: 'award' },
    { key: 'title', label: 'awarder' },
    { key: 'end', as: 'date', label: 'date' },
    about,
  ],
  PUBLICATION: [
    { key: 'organisation', label: 'publication' },
    { key: 'title', label: 'publisher' },
    { key: 'end', as: 'date', label: 'date' },
    link,
    about,
  ],
};
export const types = Object.keys(shapes) as EntryType[];

/** What has a single date keeps it as both ends. */
export const dated = (type: EntryType) => shapes[type].some((f) => f.as === 'date');
export const lasting = (type: EntryType) => !dated(type);
export const labelKey = ({ key, label }: FieldShape): string => label ?? key;

export const blank = (type: EntryType, over: Partial<EntryEdit> = {}): EntryEdit => ({
  type,
  organisation: '',
  current: false,
  skills: [],
  courses: [],
  tools: [],
  ...over,
});

export function editOf({ id, version, evidence, ...edit }: ExperienceEntry): EntryEdit {
  return edit;
}

/** What was typed, ready to be sent: months in the API's form, empty texts as none. */
export function sendable(edit: EntryEdit): EntryEdit {
  const texts = Object.fromEntries(
    Object.entries(edit).map(([key, value]) => [key, typeof value === 'string' ? value.trim() || null : value]),
  ) as unknown as EntryEdit;
  const end = texts.current ? null : toMonth(texts.end ?? '');
  return {
    ...texts,
    organisation: texts.organisation ?? '',
    start: dated(texts.type) ? end : toMonth(texts.start ?? ''),
    end,
  };
}

/** The line under an entry's name. */
export const titleOf = (e: EntryEdit): string =>
  e.type === 'EDUCATION' ? [e.degree, e.field].filter(Boolean).join(', ') || (e.title ?? '') : (e.title ?? '');

export interface Group {
  type: EntryType;
  entries: ExperienceEntry[];
}

/** By type, in the order of the forms; projects of a job are shown inside it. */
export function grouped(entries: ExperienceEntry[]): Group[] {
  const ids = new Set(entries.map((e) => e.id));
  const top = entries.filter((e) => !e.parentId || !ids.has(e.parentId));
  return types.map((type) => ({ type, entries: top.filter((e) => e.type === type) })).filter((g) => g.entries.length);
}

/** Every skill that is named anywhere, most used first: what autocomplete knows. */
export function knownSkills(entries: ExperienceEntry[], statements: { skills: string[] }[]): string[] {
  const uses = new Map<string, number>();
  const all = [...statements, ...entries, ...entries.flatMap((e) => e.evidence)];
  for (const skill of all.flatMap((s) => s.skills)) uses.set(skill, (uses.get(skill) ?? 0) + 1);
  return [...uses].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([skill]) => skill);
}
