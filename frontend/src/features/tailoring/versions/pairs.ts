import type { VersionDetail } from '@/api/review';

export interface Pair {
  id: string;
  entryId: string | null;
  /** What each version prints of the statement; null where it prints nothing of it. */
  before: string | null;
  after: string | null;
}

type Printed = Pick<VersionDetail, 'statements'>;

/** The statements of two versions side by side, in the order of the later one; what only the earlier has comes last. */
export function pairs(before: Printed, after: Printed): Pair[] {
  const old = new Map(before.statements.map((s) => [s.id, s.text]));
  const now = new Set(after.statements.map((s) => s.id));
  return [
    ...after.statements.map((s) => ({
      id: s.id,
      entryId: s.entryId ?? null,
      before: old.get(s.id) ?? null,
      after: s.text,
    })),
    ...before.statements
      .filter((s) => !now.has(s.id))
      .map((s) => ({ id: s.id, entryId: s.entryId ?? null, before: s.text, after: null })),
  ];
}

export const changed = ({ before, after }: Pair) => before !== after;

/** Do both print what they share in the same order? */
export function sameOrder(before: Printed, after: Printed): boolean {
  const shared = new Set(before.statements.map((s) => s.id));
  const now = after.statements.map((s) => s.id).filter((id) => shared.has(id));
  const kept = new Set(now);
  return before.statements
    .map((s) => s.id)
    .filter((id) => kept.has(id))
    .every((id, i) => id === now[i]);
}
