/** The shapes of the HTTP API, as the server sends them. */

import type { EvidenceKind, EvidenceLens } from './experience';
import type { JsonResume } from './json-resume';

export type * from './experience';
export type { JsonResume } from './json-resume';
export type { Profile, ProfileEdit } from './person';

export type Text = string | null | undefined;

export interface FieldError {
  field: string;
  message: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string | null;
  errors?: FieldError[];
}

export interface Account {
  id: string;
  email: string;
  roles: string[];
  createdAt: string;
}

export interface SignedIn {
  accessToken: string;
  expiresIn: number;
  refreshToken: string | null;
  account: Account;
}

export interface ServerInfo {
  version: string;
  registration: boolean;
  /** No account yet. */
  firstRun?: boolean;
  model: { configured: boolean; name?: Text };
  /** Where place data comes from, and whether ways and areas come from a map service. */
  places?: { attribution: { text: string; url: string }[]; mapbox: boolean };
}

export interface FieldOrigin {
  confidence: number;
  page: number;
  line: number;
  text: string;
}

export interface Draft {
  id: string;
  version: number;
  state: 'OPEN' | 'ACCEPTED';
  fileName?: Text;
  format?: Text;
  pages?: number | null;
  engine?: Text;
  reason?: Text;
  resume: JsonResume;
  fields: Record<string, FieldOrigin>;
  notes: string[];
  createdAt: string;
  kind: 'RESUME' | 'BLOG';
  /** Only of a blog. */
  statements: DraftStatement[];
}

/** A sentence of a blog that may become evidence. */
export interface DraftStatement {
  text: string;
  kind: EvidenceKind;
  lens: EvidenceLens;
  skills: string[];
  origin?: Text;
  confidence: number;
}

/** A draft as the person edited it: a resume's resume, or a blog's statements. */
export type DraftEdit = { resume: JsonResume } | { statements: DraftStatement[] };

export type DraftSummary = Pick<Draft, 'id' | 'state' | 'fileName' | 'createdAt'>;

export interface Acceptance {
  entriesAdded: number;
  entriesMerged: number;
  evidenceAdded: number;
}

export interface AcceptanceUndone {
  entriesRemoved: number;
  evidenceRemoved: number;
  /** What stays although it came with the draft, in words. */
  kept: string[];
}

export interface Place {
  city?: Text;
  region?: Text;
  country?: Text;
  remote: boolean;
}

export interface Requirement {
  text: string;
  keywords: string[];
  relevance: number;
  kind: string;
  bucket: string;
}

export interface PostingAnalysis {
  title?: Text;
  company?: Text;
  role?: Text;
  specialization?: Text;
  level: string;
  locations: Place[];
  workSetting: string;
  employmentType: string;
  salary?: {
    min?: number | null;
    max?: number | null;
    currency?: Text;
    period?: Text;
    yearMin?: number | null;
    yearMax?: number | null;
  } | null;
  /** What else is offered; `months` is how long a contract lasts. */
  terms: { months?: number | null; agency?: Text; timeOff?: Text; benefits: string[] };
  minYears?: number | null;
  maxYears?: number | null;
  degree?: { level: string; required: boolean } | null;
  sponsorship: string;
  skills: { name: string; group: string; required: boolean }[];
  requirements: Requirement[];
  keyRequirements: string[];
  responsibilities: string[];
  certifications: string[];
  education: string[];
  verbs: string[];
  domain?: Text;
  cultureSignals: string[];
  register: string;
  boilerplate: string;
}

export interface JobSummary {
  id: string;
  title?: Text;
  company?: Text;
  location?: Text;
  source: string;
  level?: Text;
  workSetting?: Text;
  createdAt: string;
}

export interface Job extends Omit<JobSummary, 'level' | 'workSetting'> {
  version: number;
  url?: Text;
  text: string;
  analysis: PostingAnalysis;
  engine?: Text;
  reason?: Text;
  conflicts?: { field: string; given: string; found: string }[];
}

export interface NewJob {
  text?: string;
  url?: string;
  title?: string;
  company?: string;
  location?: string;
  asks?: StatedAsks;
}

/** What a person says that a posting or a role asks for; without skills, those that the requirements name. */
export interface StatedAsks {
  requirements: StatedAsk[];
  skills?: StatedAsk[];
}

export interface StatedAsk {
  text: string;
  required: boolean;
}

/** What the inbox's listings ask of a role, most often first. */
export interface RoleDemand {
  role: string;
  postings: number;
  asks: { text: string; required: boolean; postings: number }[];
}

export interface NewBatch extends Omit<NewSession, 'jobId'> {
  jobIds: string[];
}

/** Sessions that were asked for together. */
export interface Batch {
  id: string;
  sessions: Session[];
}

export type EngineChoice = 'auto' | 'local' | 'model';

export interface TailorParameters {
  pages?: 1 | 2;
  stretch?: number;
  bulletsPerRole?: number;
  template?: string;
  pageSize?: 'A4' | 'Letter';
  coverLetter?: boolean;
  talkingPoints?: string[];
  /** What the company says of itself. */
  values?: string[];
  /** "posting" speaks as the posting does. */
  tone?: Tone;
  /** In their order; none for all, in the template's order. */
  sections?: string[];
}

export type Tone = 'posting' | 'plain' | 'confident' | 'formal';

export interface ResumeTemplates {
  items: ResumeTemplate[];
  suggested: string;
}
export interface ResumeTemplate {
  /** Of a person's own: its id. */
  name: string;
  title: string;
  description: string;
  suggestedFor: SuggestedFor;
  sections: string[];
  headings: Record<string, string>;
  own: boolean;
  base: string;
}
interface SuggestedFor {
  roles: string[];
  levels: string[];
}
export interface RoleChoice {
  organisation?: string | null;
  title?: string | null;
  start?: string | null;
  shown: boolean;
  ownTitle?: string | null;
  bullets?: number | null;
}
export interface TemplateEdit {
  title: string;
  base: string;
  suggestedFor: SuggestedFor;
  arrangement: { sections: string[]; roles: RoleChoice[]; bulletsPerRole?: number | null };
}
export interface OwnTemplate extends TemplateEdit {
  id: string;
  version: number;
  warnings: { field: string; message: string }[];
}

export interface NewSession {
  jobId: string;
  engine?: EngineChoice;
  parameters?: TailorParameters;
}

export type SessionState = 'PENDING' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';

export interface SessionStep {
  name: string;
  state: string;
  millis?: number | null;
}

export interface Session {
  id: string;
  version: number;
  jobId: string;
  batchId?: Text;
  jobTitle?: Text;
  company?: Text;
  state: SessionState;
  step?: Text;
  percent: number;
  steps: SessionStep[];
  engine?: Text;
  reasons: string[];
  problem?: Problem | null;
  parameters?: TailorParameters | null;
  resumeId?: Text;
  tokens?: { in: number; out: number } | null;
  queuePosition?: number | null;
  createdAt: string;
  startedAt?: Text;
  finishedAt?: Text;
}

export interface LogCall {
  task: string;
  model: string;
  tokensIn: number;
  tokensOut: number;
  cost?: number | null;
  millis: number;
  outcome: string;
  retries: number;
  providerResponseId?: Text;
  note?: Text;
}

export interface SessionLog {
  entries: { at: string; step: string; attempt: number; millis: number; calls: LogCall[]; notes: string[] }[];
}

export interface Page<T> {
  items: T[];
  nextCursor?: Text;
}

export interface Finding {
  text: string;
  kind: string;
  start: number;
  end: number;
}

export interface TailoredBullet {
  id: string;
  text: string;
  original?: Text;
  evidence: string[];
  stretch: number;
  engine?: Text;
  changed: boolean;
  findings: Finding[];
  status: string;
  keywords: string[];
  length?: number;
}

export interface TailoredRole {
  entryId: string;
  organisation?: Text;
  title?: Text;
  place?: Text;
  start?: Text;
  end?: Text;
  current?: boolean;
  bullets: TailoredBullet[];
  leftOut: { evidence: string; text: string; why: string }[];
}

export interface GuardFinding extends Finding {
  where: string;
  sentence: string;
  action: string;
}

export interface SourceEvidence {
  text: string;
  entryId?: Text;
  origin?: Text;
  where?: Text;
}

export interface AtsReport {
  score: number;
  band: string;
  original?: number | null;
  required: { have: number; of: number };
  keywords: { have: number; of: number };
  preferred: { have: number; of: number };
  sayIt: { name: string; kind: string; evidence: string[]; where?: Text }[];
  gaps: { name: string; kind: string }[];
  suggestions: { text: string; severity: string }[];
  checks: { name: string; passed: boolean; value?: Text; wants?: Text }[];
}

export interface CoverLetter {
  paragraphs: { clauses: { text: string; evidence: string[] }[] }[];
}

export interface TailoringResult {
  letter?: CoverLetter | null;
  job: { title?: Text; company?: Text; location?: Text };
  engine: string;
  reasons: string[];
  summary?: { text: string; original?: Text; clauses: { text: string; evidence: string[] }[] } | null;
  roles: TailoredRole[];
  skills: { category?: Text; items: { name: string; evidence: string[]; asked: string }[] }[];
  evidence: Record<string, SourceEvidence>;
  guard: { checked: number; passed: number; stopped: number; findings: GuardFinding[] };
  evaluation: { coverage: number; relevance: number; ats: number; overall: number; issues: string[] };
  attempts: { number: number; overall: number; coverage: number; relevance: number; ats: number; kept: boolean }[];
  ats: AtsReport;
  resume: JsonResume;
}

export interface Resume {
  id: string;
  version: number;
  jobId: string;
  jobTitle?: Text;
  company?: Text;
  level?: Text;
  resume: JsonResume;
  options: { template: string; pageSize: string; maxPages: number };
  createdAt: string;
}

export interface AiUsage {
  today: { tokensIn: number; tokensOut: number; calls: number; cost?: number | null };
  tasks: { task: string; calls: number; tokensIn: number; tokensOut: number; cost?: number | null }[];
}
