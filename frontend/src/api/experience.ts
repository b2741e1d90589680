import type { Text } from './types';

/** What a person did, and every statement they made about it. */

export type EntryType =
  | 'WORK'
  | 'EDUCATION'
  | 'PROJECT'
  | 'VOLUNTEER'
  | 'CERTIFICATE'
  | 'AWARD'
  | 'PUBLICATION'
  | 'LEADERSHIP';
export type EvidenceKind = 'ACHIEVEMENT' | 'ROLE_SUMMARY' | 'SKILL_CONTEXT' | 'META';
export type EvidenceSource = 'RESUME' | 'BLOG' | 'MANUAL' | 'INTERVIEW_NOTE';
export type EvidenceLens = 'FACTS' | 'STRATEGY' | 'PERSONALITY';

/** A figure recognised in a statement, with its place in the text. */
export interface Metric {
  text: string;
  kind: string;
  value?: number | null;
  unit?: Text;
  start: number;
  end: number;
}

export interface Evidence {
  id: string;
  version: number;
  entryId?: Text;
  organisation?: Text;
  entryTitle?: Text;
  text: string;
  kind: EvidenceKind;
  source: EvidenceSource;
  lens: EvidenceLens;
  skills: string[];
  metrics: Metric[];
  warnings: string[];
  origin?: Text;
}

export interface EvidenceEdit {
  entryId?: Text;
  text: string;
  kind: EvidenceKind;
  source?: EvidenceSource;
  lens: EvidenceLens;
  skills: string[];
}

export interface EntryEdit {
  type: EntryType;
  organisation: string;
  title?: Text;
  place?: Text;
  start?: Text;
  end?: Text;
  current: boolean;
  url?: Text;
  description?: Text;
  skills: string[];
  degree?: Text;
  field?: Text;
  grade?: Text;
  courses: string[];
  parentId?: Text;
  problem?: Text;
  actions?: Text;
  tools: string[];
  outcomes?: Text;
}

export interface ExperienceEntry extends EntryEdit {
  id: string;
  version: number;
  evidence: Evidence[];
}

export interface Experience {
  entries: ExperienceEntry[];
  statements: Evidence[];
}

/** Two entries that look like one. */
export interface Duplicate {
  ids: string[];
  why: string;
}

export interface EvidenceCounts {
  total: number;
  kinds: Record<string, number>;
  sources: Record<string, number>;
  lenses: Record<string, number>;
}

export interface Retagging {
  ids: string[];
  kind?: EvidenceKind;
  source?: EvidenceSource;
  lens?: EvidenceLens;
  addSkills?: string[];
  removeSkills?: string[];
}
