import { HttpResponse, http } from 'msw';
import type { ResumeVersion, ReviewEdits, ReviewView } from '../../api/review.ts';
import type { Finding, TailoringResult } from '../../api/types.ts';
import { base, db, type ReviewDraft } from './db.ts';
import { changed, missing, problem } from './problem.ts';
import { result } from './result.ts';

const none: ReviewEdits = { choices: {}, order: {}, added: [], skills: [], implied: {} };
const begun = (): ReviewDraft => ({ version: 1, number: 2, edits: none, savedAt: '2026-11-21T11:20:00Z', kept: [] });

function draftOf(id: string): ReviewDraft {
  const found = db.reviews.get(id) ?? begun();
  db.reviews.set(id, found);
  return found;
}

const addedId = (a: ReviewEdits['added'][number]) => `${a.entryId}/+${a.evidence}`;

function printed(r: TailoringResult, edits: ReviewEdits) {
  const said = (id: string, text: string, original?: string | null) => {
    const choice = edits.choices[id];
    if (choice?.decision === 'EDITED') return choice.text ?? '';
    if (choice?.decision === 'REJECTED') return original ?? '';
    return choice?.decision === 'EXCLUDED' ? '' : text;
  };
  const roles = r.roles.flatMap((role) => {
    const own = edits.added
      .filter((a) => a.entryId === role.entryId)
      .map((a) => ({ id: addedId(a), text: r.evidence[a.evidence]?.text ?? '', original: '' }));
    const order = edits.order[role.entryId] ?? [];
    const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
    return [...role.bullets, ...own]
      .sort((a, b) => place(a.id) - place(b.id))
      .map((b) => ({ id: b.id, entryId: role.entryId as string | null, text: said(b.id, b.text, b.original) }));
  });
  const summary = { id: 'summary', entryId: null, text: said('summary', r.summary?.text ?? '', r.summary?.original) };
  return [summary, ...roles].filter((s) => s.text);
}

/** Amounts in per cent are what nothing shows here. */
function warnings(edits: ReviewEdits): Record<string, Finding[]> {
  return Object.fromEntries(
    Object.entries(edits.choices).flatMap(([id, { decision, text }]) => {
      const found = decision === 'EDITED' ? /\d+%/.exec(text ?? '') : null;
      return found
        ? [[id, [{ text: found[0], kind: 'number', start: found.index, end: found.index + found[0].length }]]]
        : [];
    }),
  );
}

/** The score is no rule, it only moves. */
function view({ version, number, edits, savedAt }: ReviewDraft): ReviewView {
  const excluded = Object.values(edits.choices).filter((c) => c.decision === 'EXCLUDED').length;
  const confirmed = Object.values(edits.implied).filter(Boolean).length;
  const said = edits.skills.length + edits.added.length + confirmed;
  const score = Math.max(0, Math.min(100, db.score + 2 * said - 3 * excluded));
  const left = result.ats.sayIt.filter(
    (s) =>
      !edits.skills.includes(s.name) &&
      !edits.implied[s.name] &&
      !edits.added.some((a) => s.evidence.includes(a.evidence)),
  );
  const ats = { ...result.ats, score, band: score < 50 ? 'critical' : score < 85 ? 'improve' : 'ready', sayIt: left };
  return { version, number, edits, ats, warnings: warnings(edits), savedAt };
}

function saved(draft: ReviewDraft, edits: ReviewEdits): ReviewView {
  Object.assign(draft, { edits, version: draft.version + 1, savedAt: new Date().toISOString() });
  return view(draft);
}

const versionOf = ({ number, savedAt, sentAt, score }: ResumeVersion): ResumeVersion => ({
  number,
  savedAt,
  sentAt: sentAt ?? null,
  score,
});

function versions(draft: ReviewDraft) {
  const first = { number: 1, savedAt: '2026-11-21T11:02:00Z', sentAt: null, score: result.ats.score, edits: none };
  return [...draft.kept, first];
}

function find(draft: ReviewDraft, number: number) {
  if (number === draft.number) return { ...view(draft), sentAt: null, score: view(draft).ats.score };
  return versions(draft).find((v) => v.number === number);
}

const path = `${base}/tailoring-sessions/:id`;
const known = (id: unknown) => db.sessions.has(String(id));

export const review = [
  http.get(`${path}/review`, ({ params }) =>
    known(params.id) ? HttpResponse.json(view(draftOf(String(params.id)))) : missing(),
  ),
  http.put(`${path}/review`, async ({ params, request }) => {
    const draft = draftOf(String(params.id));
    if (request.headers.get('If-Match') !== `"${draft.version}"`) return changed();
    const edits = (await request.json()) as ReviewEdits;
    db.puts.push(edits);
    return HttpResponse.json(saved(draft, edits));
  }),
  http.get(`${path}/versions`, ({ params }) =>
    known(params.id) ? HttpResponse.json({ items: versions(draftOf(String(params.id))).map(versionOf) }) : missing(),
  ),
  http.get(`${path}/versions/:number`, ({ params }) => {
    const found = find(draftOf(String(params.id)), Number(params.number));
    if (!found) return missing();
    return HttpResponse.json({ ...versionOf(found), edits: found.edits, statements: printed(result, found.edits) });
  }),
  http.post(`${path}/versions`, async ({ params, request }) => {
    const draft = draftOf(String(params.id));
    const { sent, confirmed } = (await request.json()) as { sent?: boolean; confirmed?: boolean };
    const { score } = view(draft).ats;
    if (sent && !confirmed && score < 50) {
      return problem(409, 'conflict', 'This needs your yes', 'The resume answers little of this posting.', [
        { field: 'confirmed', message: 'must be true to mark a resume under 50 as sent' },
      ]);
    }
    const now = new Date().toISOString();
    const kept = { number: draft.number, savedAt: now, sentAt: sent ? now : null, score, edits: draft.edits };
    draft.kept.unshift(kept);
    Object.assign(draft, { number: draft.number + 1, version: draft.version + 1 });
    return HttpResponse.json(versionOf(kept), { status: 201 });
  }),
  http.post(`${path}/versions/:number/restoration`, ({ params }) => {
    const draft = draftOf(String(params.id));
    const found = find(draft, Number(params.number));
    return found ? HttpResponse.json(saved(draft, found.edits)) : missing();
  }),
];
