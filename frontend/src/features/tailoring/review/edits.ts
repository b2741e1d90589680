import type { Choice, ReviewEdits } from '@/api/review';
import type { AtsReport, TailoredRole, TailoringResult } from '@/api/types';

/** What a person can do to a draft: each change makes the edits anew and leaves the old ones as they were. */

export const addedId = (entryId: string, evidence: string) => `${entryId}/+${evidence}`;

export function chosen(edits: ReviewEdits, ids: string[], choice: Choice): ReviewEdits {
  const same = (old?: Choice) => old?.decision === choice.decision && (old.text ?? null) === (choice.text ?? null);
  if (ids.every((id) => same(edits.choices[id]))) return edits;
  return { ...edits, choices: { ...edits.choices, ...Object.fromEntries(ids.map((id) => [id, choice])) } };
}

/** A role's statements in the order in which they are printed; those that the order does not name come last. */
export function ordered(role: TailoredRole, edits: ReviewEdits): string[] {
  const all = [
    ...role.bullets.map((b) => b.id),
    ...edits.added.filter((a) => a.entryId === role.entryId).map((a) => addedId(a.entryId, a.evidence)),
  ];
  const wanted = (edits.order[role.entryId] ?? []).filter((id) => all.includes(id));
  return [...wanted, ...all.filter((id) => !wanted.includes(id))];
}

/** One place up (-1) or down (1) within its role; at the end nothing moves. */
export function moved(edits: ReviewEdits, role: TailoredRole, id: string, by: -1 | 1): ReviewEdits {
  const ids = ordered(role, edits);
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return edits;
  const swapped = ids.map((one) => (one === id ? other : one === other ? id : one));
  return { ...edits, order: { ...edits.order, [role.entryId]: swapped } };
}

/** A statement that was left out is printed as it was said; who adds it has accepted it. */
export function added(edits: ReviewEdits, entryId: string, evidence: string): ReviewEdits {
  const id = addedId(entryId, evidence);
  if (edits.added.some((a) => addedId(a.entryId, a.evidence) === id)) return edits;
  return chosen({ ...edits, added: [...edits.added, { entryId, evidence }] }, [id], { decision: 'ACCEPTED' });
}

/** Back among those left out, with nothing that still names it. */
export function removed(edits: ReviewEdits, id: string): ReviewEdits {
  const { [id]: _, ...choices } = edits.choices;
  return {
    ...edits,
    choices,
    added: edits.added.filter((a) => addedId(a.entryId, a.evidence) !== id),
    order: Object.fromEntries(
      Object.entries(edits.order).map(([role, ids]) => [role, ids.filter((one) => one !== id)]),
    ),
  };
}

export const excluded = (edits: ReviewEdits, id: string): ReviewEdits =>
  edits.added.some((a) => addedId(a.entryId, a.evidence) === id)
    ? removed(edits, id)
    : chosen(edits, [id], { decision: 'EXCLUDED' });

export const withSkill = (edits: ReviewEdits, name: string): ReviewEdits =>
  edits.skills.includes(name) ? edits : { ...edits, skills: [...edits.skills, name] };

export const withoutSkill = (edits: ReviewEdits, name: string): ReviewEdits => ({
  ...edits,
  skills: edits.skills.filter((s) => s !== name),
});

/** The answer to "do you have …?"; a yes is printed among the skills. */
export const answered = (edits: ReviewEdits, name: string, has: boolean): ReviewEdits =>
  edits.implied[name] === has ? edits : { ...edits, implied: { ...edits.implied, [name]: has } };

export const confirmed = (edits: ReviewEdits): string[] =>
  Object.keys(edits.implied).filter((name) => edits.implied[name]);

/** Not answered yet. */
export function withoutImplied(edits: ReviewEdits, name: string): ReviewEdits {
  const { [name]: _, ...implied } = edits.implied;
  return { ...edits, implied };
}

type Sayable = AtsReport['sayIt'][number];

export const isImplied = (item: Sayable) => item.kind === 'implied';

/** What is still to be answered. */
export const unanswered = (edits: ReviewEdits, list: Sayable[]): Sayable[] =>
  list.filter((item) => isImplied(item) && edits.implied[item.name] === undefined);

/**
 * How the resume can say what the person has: by a statement that was left out of a role, else among the skills.
 * Undefined when it does already, or when it was said by a statement that the person took out.
 */
export function wayToSay(edits: ReviewEdits, item: Sayable, result: TailoringResult) {
  for (const evidence of item.evidence) {
    const role = result.roles.find((r) => r.leftOut.some((left) => left.evidence === evidence));
    if (role && !edits.added.some((a) => a.evidence === evidence)) return { entryId: role.entryId, evidence };
  }
  const skill = result.ats.sayIt.some((s) => s.name === item.name) && !edits.skills.includes(item.name);
  return skill ? { skill: item.name } : undefined;
}

export function said(edits: ReviewEdits, item: Sayable, result: TailoringResult): ReviewEdits {
  const way = wayToSay(edits, item, result);
  if (!way) return edits;
  return way.skill === undefined ? added(edits, way.entryId, way.evidence) : withSkill(edits, way.skill);
}
