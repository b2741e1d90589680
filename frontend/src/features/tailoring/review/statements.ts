import type { Decision, ReviewEdits } from '@/api/review';
import type { Finding, TailoredRole, TailoringResult } from '@/api/types';
import { addedId, ordered } from './edits';
import { allRows, quotesOf, type ReviewRow } from './rows';

/** How a statement stands: decided, still open, or stopped by the guard and waiting for a word. */
export type Standing = 'OPEN' | 'STOPPED' | Decision;

/** A statement of the draft: what was tailored, what the person decided, and what is printed of it. */
export interface Statement extends ReviewRow {
  role?: TailoredRole;
  standing: Standing;
  /** The wording on the right: the person's own, the original, or the tailored one. */
  wording: string;
  added: boolean;
  /** What the person wrote and nothing in the evidence shows. */
  warnings: Finding[];
}

interface RoleStatements {
  role: TailoredRole;
  statements: Statement[];
  leftOut: TailoredRole['leftOut'];
}

export interface Statements {
  /** In the order of the page. */
  all: Statement[];
  summary?: Statement;
  roles: RoleStatements[];
}

export function statementsOf(
  result: TailoringResult,
  edits: ReviewEdits,
  warnings: Record<string, Finding[]> = {},
): Statements {
  const rows = new Map(allRows(result).map((row) => [row.id, row]));
  const stand = (row: ReviewRow, role?: TailoredRole, added = false): Statement => {
    const choice = edits.choices[row.id];
    const standing = choice?.decision ?? (row.stopped ? 'STOPPED' : 'OPEN');
    return {
      ...row,
      role,
      added,
      standing,
      wording:
        standing === 'EDITED' ? (choice?.text ?? row.text) : standing === 'REJECTED' ? (row.original ?? '') : row.text,
      warnings: standing === 'EDITED' ? (warnings[row.id] ?? []) : [],
    };
  };
  const summaryRow = rows.get('summary');
  const summary = summaryRow && stand(summaryRow);
  const roles = result.roles.map((role) => {
    const more = new Map(addedRows(result, role, edits).map((row) => [row.id, row]));
    return {
      role,
      statements: ordered(role, edits).flatMap((id) => {
        const row = rows.get(id) ?? more.get(id);
        return row ? stand(row, role, more.has(id)) : [];
      }),
      leftOut: role.leftOut.filter((left) => !more.has(addedId(role.entryId, left.evidence))),
    };
  });
  return { all: [...(summary ? [summary] : []), ...roles.flatMap((r) => r.statements)], summary, roles };
}

function addedRows(result: TailoringResult, role: TailoredRole, edits: ReviewEdits): ReviewRow[] {
  return edits.added
    .filter((a) => a.entryId === role.entryId)
    .map(({ evidence }) => {
      const text = role.leftOut.find((l) => l.evidence === evidence)?.text ?? result.evidence[evidence]?.text ?? '';
      return {
        id: addedId(role.entryId, evidence),
        text,
        original: text,
        changed: false,
        stopped: false,
        quotes: quotesOf(result, [evidence]),
        findings: [],
      };
    });
}

/** How many were decided, wait for a decision, or were stopped by the guard. */
export function counted(all: Statement[]) {
  const open = all.filter((s) => s.standing === 'OPEN').length;
  const stopped = all.filter((s) => s.standing === 'STOPPED').length;
  return {
    bullets: all.filter((s) => s.role).length,
    accepted: all.filter((s) => s.standing === 'ACCEPTED' || s.standing === 'EDITED').length,
    open,
    stopped,
    decided: all.length - open - stopped,
    of: all.length,
  };
}
