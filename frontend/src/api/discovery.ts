import type { components } from './schema.gen';
import type { Text } from './types';

/** Companies, searches, listings and syncs: the contract's own types. */

type Schemas = components['schemas'];
/** What the contract does not require may be missing or null. */
type Told<V> = V extends (infer U)[]
  ? Told<U>[]
  : V extends object
    ? { [K in keyof V]: undefined extends V[K] ? Told<NonNullable<V[K]>> | null | undefined : Told<V[K]> }
    : V;

export type Company = Told<Schemas['CompanyView']>;
export type CompanyEdit = Schemas['CompanyEdit'];
export type NewCompany = Schemas['NewCompany'];
export type Detection = Told<Schemas['Detection']>;
export type Adopted = Told<Schemas['Adopted']>;
export type Adoption = Schemas['DirectoryAdoption'];
export type DirectoryEntry = Told<Schemas['DirectoryCompany']>;
export type Bundle = Schemas['CompanyBundle'];
export type Search = Told<Schemas['SearchView']>;
export type SearchEdit = Required<Schemas['SearchEdit']>;

export type ReviewState = 'NEW' | 'INTERESTED' | 'DISMISSED' | 'APPLIED';

export interface ListingSalary {
  min?: number | null;
  max?: number | null;
  currency?: Text;
  period?: Text;
  yearMin?: number | null;
  yearMax?: number | null;
  text?: Text;
}

export interface ListingCard {
  id: string;
  title: string;
  company: string;
  companyId?: Text;
  locations: string[];
  workSetting: string;
  employmentType?: Text;
  salary?: ListingSalary | null;
  level?: Text;
  minYears?: number | null;
  postedAt?: Text;
  firstSeenAt: string;
  score?: number | null;
  confidence?: number | null;
  why: string[];
  missing: string[];
  state: ReviewState;
  gone: boolean;
  flagged: boolean;
  sources: number;
}

export interface ListingSkill {
  name: string;
  group: string;
  required: boolean;
}

export interface ListingSource {
  companyId: string;
  name: string;
  platformLabel: string;
  url: string;
  applyUrl?: Text;
  firstSeenAt: string;
  lastFetchedAt: string;
  gone: boolean;
}

export interface Listing extends Omit<ListingCard, 'sources'> {
  html: string;
  text: string;
  department?: Text;
  degree?: { level: string; required: boolean } | null;
  sponsorship: string;
  skills: ListingSkill[];
  sources: ListingSource[];
  history: { at: string; what: string }[];
}

export type ListingCounts = Record<ReviewState, { count: number; capped: boolean }>;

export interface Reviewed {
  state: ReviewState;
  undoUntil: string;
}

export interface Undone {
  undone: string;
  listings: string[];
}

export interface Liveness {
  answer: 'LIVE' | 'GONE' | 'UNKNOWN';
  checkedAt: string;
  why: string;
}

export interface InboxView {
  id: string;
  version: number;
  name: string;
  filters: Record<string, unknown>;
  sort?: Text;
}

export type RunState = 'QUEUED' | 'RUNNING' | 'DONE';

export interface SyncTask {
  companyId: string;
  name: string;
  platformLabel: string;
  state: string;
  fetched: number;
  added: number;
  changed: number;
  gone: number;
  problem?: Text;
  millis?: number | null;
}

export interface SyncRun {
  id: string;
  version: number;
  state: RunState;
  trigger: string;
  keywords?: Text;
  location?: Text;
  createdAt: string;
  finishedAt?: Text;
  progress: { done: number; total: number };
  totals: { fetched: number; added: number; changed: number; gone: number; failed: number };
  tasks: SyncTask[];
}
