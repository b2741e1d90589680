import type { FieldOrigin, JsonResume } from '@/api/types';

/** What the person did to a draft, by JSON pointer: changed texts, confirmed and dropped parts, lines added per list. */
export interface Changes {
  edits: Record<string, string>;
  dropped: string[];
  confirmed: string[];
  added: Record<string, number>;
}
export const untouched: Changes = { edits: {}, dropped: [], confirmed: [], added: {} };

export interface FieldShape {
  key: string;
  /** Key of the label in the catalogue, when it differs. */
  label?: string;
  /** Shown even when nothing was read. */
  core?: boolean;
  long?: boolean;
  /** A list of short texts, edited as one line with commas. */
  tags?: boolean;
}
export interface SectionShape {
  key: keyof JsonResume;
  fields: FieldShape[];
  /** A list of statements, each with its own line. */
  list?: string;
}

const dates: FieldShape[] = [
  { key: 'startDate', core: true },
  { key: 'endDate', core: true },
];
export const sections: SectionShape[] = [
  {
    key: 'work',
    fields: [
      { key: 'name', label: 'employer', core: true },
      { key: 'position', core: true },
      { key: 'location' },
      ...dates,
      { key: 'url' },
      { key: 'description', long: true },
      { key: 'summary', long: true },
    ],
    list: 'highlights',
  },
  {
    key: 'education',
    fields: [
      { key: 'institution', core: true },
      { key: 'studyType', core: true },
      { key: 'area', core: true },
      ...dates,
      { key: 'score' },
      { key: 'url' },
      { key: 'courses', tags: true },
    ],
  },
  {
    key: 'projects',
    fields: [
      { key: 'name', core: true },
      { key: 'entity' },
      { key: 'roles', tags: true },
      ...dates.map((d) => ({ ...d, core: false })),
      { key: 'url' },
      { key: 'description', long: true },
      { key: 'keywords', tags: true },
    ],
    list: 'highlights',
  },
  {
    key: 'volunteer',
    fields: [
      { key: 'organization', core: true },
      { key: 'position', core: true },
      ...dates,
      { key: 'url' },
      { key: 'summary', long: true },
    ],
    list: 'highlights',
  },
  {
    key: 'skills',
    fields: [
      { key: 'name', label: 'category', core: true },
      { key: 'level' },
      { key: 'keywords', core: true, tags: true },
    ],
  },
  {
    key: 'certificates',
    fields: [{ key: 'name', core: true }, { key: 'issuer', core: true }, { key: 'date', core: true }, { key: 'url' }],
  },
  {
    key: 'awards',
    fields: [{ key: 'title', core: true }, { key: 'awarder' }, { key: 'date' }, { key: 'summary', long: true }],
  },
  {
    key: 'publications',
    fields: [
      { key: 'name', core: true },
      { key: 'publisher' },
      { key: 'releaseDate' },
      { key: 'url' },
      { key: 'summary', long: true },
    ],
  },
  {
    key: 'languages',
    fields: [
      { key: 'language', core: true },
      { key: 'fluency', core: true },
    ],
  },
  {
    key: 'interests',
    fields: [
      { key: 'name', core: true },
      { key: 'keywords', tags: true },
    ],
  },
  {
    key: 'references',
    fields: [
      { key: 'name', core: true },
      { key: 'reference', long: true },
    ],
  },
];

export const basics: FieldShape[] = [
  { key: 'name', core: true },
  { key: 'label' },
  { key: 'email', core: true },
  { key: 'phone', core: true },
  { key: 'url' },
  { key: 'location/address' },
  { key: 'location/postalCode' },
  { key: 'location/city', core: true },
  { key: 'location/region' },
  { key: 'location/countryCode' },
  { key: 'summary', long: true },
];
export const profileFields: FieldShape[] = [{ key: 'network' }, { key: 'username' }, { key: 'url' }];

export type Json = unknown;
export const isObject = (v: Json): v is Record<string, Json> => typeof v === 'object' && v !== null;

export function at(resume: JsonResume, pointer: string): Json {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json>((v, key) => (isObject(v) ? (v as Record<string, Json>)[key] : undefined), resume);
}

/** The text that stands in a field now: as edited, else as read. */
export function textAt(resume: JsonResume, changes: Changes, pointer: string): string {
  const edited = changes.edits[pointer];
  if (edited !== undefined) return edited;
  const read = at(resume, pointer);
  return Array.isArray(read) ? read.join(', ') : typeof read === 'string' ? read : '';
}

/** Where a field was read; a list of short texts may be known only by its items. */
export function originAt(fields: Record<string, FieldOrigin>, pointer: string): FieldOrigin | undefined {
  return fields[pointer] ?? fields[`${pointer}/0`];
}

export const lengthAt = (resume: JsonResume, changes: Changes, pointer: string): number => {
  const read = at(resume, pointer);
  return (Array.isArray(read) ? read.length : 0) + (changes.added[pointer] ?? 0);
};

/** The resume as the person left it: edits in, dropped parts and empty texts out. */
export function applied(resume: JsonResume, changes: Changes): JsonResume {
  const copy = structuredClone(resume);
  for (const [pointer, text] of Object.entries(changes.edits)) put(copy, pointer, typed(pointer, text));
  return (prune(copy, '', new Set(changes.dropped)) as JsonResume | undefined) ?? {};
}

/** A list of short texts is typed as one line. */
export const typed = (pointer: string, text: string): string | string[] =>
  /\/(keywords|courses|roles)$/.test(pointer) ? text.split(/[,;\n]/) : text;

export function put(root: Json, pointer: string, value: Json): void {
  const path = pointer.split('/').slice(1);
  const last = path.pop();
  if (last === undefined) return;
  let here = root as Record<string, Json>;
  for (const [i, key] of path.entries()) {
    const next = path[i + 1] ?? last;
    if (!isObject(here[key])) here[key] = /^\d+$/.test(next) ? [] : {};
    here = here[key] as Record<string, Json>;
  }
  here[last] = value;
}

function prune(value: Json, pointer: string, dropped: Set<string>): Json {
  if (dropped.has(pointer)) return undefined;
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) {
    const kept = value.map((v, i) => prune(v, `${pointer}/${i}`, dropped)).filter((v) => v !== undefined && v !== null);
    return kept.length ? kept : undefined;
  }
  if (!isObject(value)) return value ?? undefined;
  if (pointer === '/meta') return value;
  const kept = Object.entries(value)
    .map(([k, v]) => [k, prune(v, `${pointer}/${k}`, dropped)] as const)
    .filter(([, v]) => v !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** Doubtful fields that were neither changed, confirmed nor dropped. */
export const toCheck = (fields: Record<string, FieldOrigin>, { edits, confirmed, dropped }: Changes): string[] =>
  Object.keys(fields).filter(
    (p) =>
      trust(fields[p]?.confidence ?? 1) === 'check' &&
      !(p in edits) &&
      !confirmed.includes(p) &&
      !dropped.some((d) => p === d || p.startsWith(`${d}/`)),
  );

export type Trust = 'sure' | 'likely' | 'check';
export const trust = (confidence: number): Trust =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'check';
