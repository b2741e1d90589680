import type { Text } from './types';

/** Companies, searches, listings and syncs. */

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

export interface Company {
  id: string;
  version: number;
  name: string;
  platform: string;
  platformLabel: string;
  siteUrl: string;
  settings: Record<string, string>;
  active: boolean;
  chosen: boolean;
  listings: number;
  lastSync?: { at: string; state: string; fetched: number; problem?: Text } | null;
  missing: string[];
}

export interface CompanyEdit {
  name: string;
  siteUrl: string;
  settings?: Record<string, string>;
}

export interface Detection {
  platform?: Text;
  platformLabel?: Text;
  supported: boolean;
  settings: Record<string, string>;
  missing: string[];
  name?: Text;
  message: string;
  companyId?: Text;
}

export interface ImportResult {
  added: number;
  known: number;
  chosen: number;
  failed: { line: number; text: string; why: string }[];
}

export interface DirectoryEntry {
  name: string;
  url: string;
  platform: string;
  platformLabel: string;
  fields: string[];
  checked?: Text;
  companyId?: Text;
  chosen: boolean;
}

export interface Bundle {
  id: string;
  label: string;
  companies: number;
}

export interface SearchEdit {
  term: string;
  exclude: string[];
  locations: string[];
  active: boolean;
}

export interface Search extends SearchEdit {
  id: string;
  version: number;
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
