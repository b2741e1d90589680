import type { EvidenceKind, EvidenceLens, EvidenceSource } from '@/api/types';

/** What the library shows, kept in the address so that back and reload find it again. */
export interface EvidenceFilters {
  kind?: EvidenceKind;
  source?: EvidenceSource;
  lens?: EvidenceLens;
  skill?: string;
  entryId?: string;
  q?: string;
}
export interface LibrarySearch extends EvidenceFilters {
  /** The statement in the side pane, or "new". */
  item?: string;
}

export const kinds: EvidenceKind[] = ['ACHIEVEMENT', 'ROLE_SUMMARY', 'SKILL_CONTEXT', 'META'];
export const sources: EvidenceSource[] = ['RESUME', 'BLOG', 'MANUAL', 'INTERVIEW_NOTE'];
export const lenses: EvidenceLens[] = ['FACTS', 'STRATEGY', 'PERSONALITY'];

const oneOf = <T extends string>(list: T[], value: unknown): T | undefined => list.find((v) => v === value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** Only what is known is taken from the address. */
export function librarySearch(search: Record<string, unknown>): LibrarySearch {
  const all: LibrarySearch = {
    kind: oneOf(kinds, search.kind),
    source: oneOf(sources, search.source),
    lens: oneOf(lenses, search.lens),
    skill: text(search.skill),
    entryId: text(search.entryId),
    q: text(search.q),
    item: text(search.item),
  };
  return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined));
}

export const activeCount = (f: EvidenceFilters): number =>
  [f.kind, f.source, f.lens, f.skill, f.entryId, f.q].filter(Boolean).length;
