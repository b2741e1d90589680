import type { Evidence, Experience, ExperienceEntry } from '@/api/types';
import { titleOf } from './entry-model';

const says = (s: Evidence, q: string) => `${s.text} ${s.skills.join(' ')}`.toLowerCase().includes(q);
const named = (e: ExperienceEntry, q: string) => `${e.organisation} ${titleOf(e)}`.toLowerCase().includes(q);

/** What contains a text: an entry that is named so whole, otherwise only its statements that say it. */
export function narrowed(all: Experience, filter: string): Experience {
  const q = filter.trim().toLowerCase();
  if (!q) return all;
  return {
    entries: all.entries.flatMap((e) => {
      if (named(e, q)) return e;
      const evidence = e.evidence.filter((s) => says(s, q));
      return evidence.length ? { ...e, evidence } : [];
    }),
    statements: all.statements.filter((s) => says(s, q)),
  };
}
