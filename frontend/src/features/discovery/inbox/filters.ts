import type { ListingFilters, ReviewState } from '@/api/discovery';

/** What the inbox shows, kept in the address so that back, reload and a bookmark find it again. */
export type InboxFilters = ListingFilters;
export const sorts = ['MATCH', 'POSTED', 'SEEN', 'SALARY', 'COMPANY'] as const;
export type Sort = (typeof sorts)[number];

export interface InboxSearch extends InboxFilters {
  state?: ReviewState;
  sort?: Sort;
  /** The listing in the reading pane. */
  listing?: string;
}

export const states: ReviewState[] = ['NEW', 'INTERESTED', 'APPLIED', 'DISMISSED'];
export const settings: NonNullable<ListingFilters['workSetting']>[] = ['remote', 'hybrid', 'on_site'];
export const levels: NonNullable<ListingFilters['level']> = [
  'intern',
  'entry',
  'junior',
  'mid',
  'senior',
  'lead',
  'staff',
  'principal',
  'manager',
  'director',
  'executive',
];

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : undefined);
const among = <T extends string>(value: unknown, known: readonly T[]) => known.find((k) => k === value);
const count = (value: unknown) => {
  const n = Number(value);
  return value != null && value !== '' && Number.isFinite(n) && n > 0 ? Math.round(n) : undefined;
};

/** The filters of an address, a saved view or a form; anything that is none is left out. */
export function filtersOf(from: Record<string, unknown>): InboxFilters {
  const chosen = [from.level].flat().flatMap((l) => among(l, levels) ?? []);
  return known({
    companyId: text(from.companyId),
    q: text(from.q),
    location: text(from.location),
    workSetting: among(from.workSetting, settings),
    salaryMin: count(from.salaryMin),
    level: chosen.length > 0 ? chosen : undefined,
    maxAgeDays: count(from.maxAgeDays),
    minScore: count(from.minScore),
    maxCommuteMinutes: count(from.maxCommuteMinutes),
  });
}

export const inboxSearch = (from: Record<string, unknown>): InboxSearch =>
  known({
    ...filtersOf(from),
    state: among(from.state, states),
    sort: among(from.sort, sorts),
    listing: text(from.listing),
  });

function known<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}

export const without = (filters: InboxFilters, name: keyof InboxFilters): InboxFilters =>
  known({ ...filters, [name]: undefined });
