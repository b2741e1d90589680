import type { PathParams } from 'msw';
import type { ResumeVersion, ReviewEdits } from '../../api/review.ts';
import type { Draft, Experience, Job, JsonResume, Profile, Session } from '../../api/types.ts';
import { resetDiscovery } from './discovery.ts';
import { resetPerson } from './person.ts';

/** A small server in memory with the shapes of the real one. Made for the eye and for unit tests, not for rules. */
export const base = '*/api/v1';
/** The draft of a tailored resume, and what was kept of it. */
export interface ReviewDraft {
  version: number;
  number: number;
  edits: ReviewEdits;
  savedAt: string;
  kept: (ResumeVersion & { edits: ReviewEdits })[];
}
const empty = () => ({
  account: null as { id: string; email: string; roles: string[]; createdAt: string } | null,
  signedIn: false,
  drafts: new Map<string, Draft>(),
  jobs: new Map<string, Job>(),
  sessions: new Map<string, Session & { begun: number; stopped?: boolean; fails?: boolean }>(),
  own: null as JsonResume | null,
  experience: { entries: [], statements: [] } as Experience,
  /** What the last changes were and how things stood before them. */
  changes: [] as { what: string; before: Experience }[],
  acceptance: null as { draft: string; before: Experience } | null,
  profile: { version: 1, basics: {}, skills: [], languages: [] } as Profile,
  /** By session, with the score that edits begin with, and what was sent to be saved. */
  reviews: new Map<string, ReviewDraft>(),
  score: 81,
  puts: [] as ReviewEdits[],
  next: 1,
  /** Unit tests have no cookies. */
  trusting: false,
  /** Milliseconds for each step. */
  pace: 350,
});
export let db = empty();
export const resetDb = () => {
  db = empty();
  resetPerson();
  resetDiscovery();
};
export const id = (prefix: string) => `${prefix}-${db.next++}`;

export const one = <T>(map: Map<string, T>, params: PathParams) => map.get(String(params.id));
