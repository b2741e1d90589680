import type { JsonResume } from '@/api/types';
import { at, type Changes, isObject, type Json, put, typed, untouched } from './draft-model';

/**
 * A review in the making as the server keeps it: the resume with the edits in, and beside it, in the format's own
 * place for extras, what was read before each edit and what was dropped, confirmed and added. So the review can be
 * taken up on another machine with nothing lost and every edit still told from what was read.
 */
interface Stored extends Omit<Changes, 'edits'> {
  /** What stood in each edited field. */
  read: Record<string, Json>;
}

export function withReview(read: JsonResume, changes: Changes): JsonResume {
  const copy = structuredClone(read);
  const { edits, ...rest } = changes;
  const review: Stored = { ...rest, read: {} };
  for (const [pointer, text] of Object.entries(edits)) {
    review.read[pointer] = at(read, pointer) ?? null;
    put(copy, pointer, typed(pointer, text));
  }
  // a line that was added but not yet written holds its place
  for (const [list, count] of Object.entries(changes.added)) {
    const length = lengthOf(at(read, list)) + count;
    for (let i = lengthOf(at(read, list)); i < length; i++) {
      if (typeof at(copy, `${list}/${i}`) !== 'string') put(copy, `${list}/${i}`, '');
    }
  }
  return keeping(copy, review);
}

/** What was read and what was done to it since. */
export function withoutReview(stored: JsonResume): { read: JsonResume; changes: Changes } {
  const review = kept(stored);
  if (!review) return { read: stored, changes: untouched };
  const read = structuredClone(stored);
  const { read: before, ...rest } = review;
  const changes: Changes = { ...untouched, ...rest, edits: {} };
  for (const [pointer, value] of Object.entries(before ?? {})) {
    const now = at(stored, pointer);
    changes.edits[pointer] = Array.isArray(now) ? now.join(', ') : String(now ?? '');
    if (value !== null || typeof now !== 'string' || !/\/\d+$/.test(pointer)) put(read, pointer, value ?? undefined);
  }
  for (const [list, count] of Object.entries(changes.added)) {
    const lines = at(read, list);
    if (Array.isArray(lines)) put(read, list, lines.slice(0, lines.length - count));
  }
  const { tailorbird, ...meta } = (read.meta ?? {}) as Record<string, Record<string, unknown>>;
  const { review: _, ...others } = tailorbird ?? {};
  read.meta = { ...meta, ...(Object.keys(others).length > 0 && { tailorbird: others }) };
  return { read, changes };
}

const lengthOf = (value: Json): number => (Array.isArray(value) ? value.length : 0);

/** The resume with something kept for the review; nothing of it is accepted into the profile. */
function keeping(resume: JsonResume, review: Stored): JsonResume {
  const ours = isObject(resume.meta?.tailorbird) ? resume.meta.tailorbird : {};
  return { ...resume, meta: { ...resume.meta, tailorbird: { ...ours, review } } };
}

function kept(resume: JsonResume): Stored | null {
  const ours = resume.meta?.tailorbird;
  return isObject(ours) && isObject(ours.review) ? (ours.review as unknown as Stored) : null;
}
