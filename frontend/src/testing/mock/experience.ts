import { HttpResponse, http } from 'msw';
import type { EntryEdit, Evidence, EvidenceEdit, Experience, ExperienceEntry, Retagging } from '../../api/types.ts';
import { base, db, id } from './db.ts';
import { entry, evidence, faults } from './experience-data.ts';
import { changed, missing, problem } from './problem.ts';

/** The person's experience in memory, with the undo of the last change. */
const all = (): Evidence[] => [...db.experience.entries.flatMap((e) => e.evidence), ...db.experience.statements];
const found = (params: { id?: string | readonly string[] }) => db.experience.entries.find((e) => e.id === params.id);

function change(what: string, next: Experience) {
  db.changes.push({ what, before: db.experience });
  db.experience = next;
}
function withEntry(what: string, made: ExperienceEntry) {
  const rest = db.experience.entries.filter((e) => e.id !== made.id);
  const list = rest.length === db.experience.entries.length ? [made, ...rest] : swapped(made);
  change(what, { ...db.experience, entries: list });
}
const swapped = (made: ExperienceEntry) => db.experience.entries.map((e) => (e.id === made.id ? made : e));

/** Puts one statement where it belongs, or takes it away. */
function withEvidence(what: string, ids: string[], update: (e: Evidence) => Evidence | null) {
  const apply = (list: Evidence[]) => list.flatMap((e) => (ids.includes(e.id) ? (update(e) ?? []) : e));
  change(what, {
    entries: db.experience.entries.map((e) => ({ ...e, evidence: apply(e.evidence) })),
    statements: apply(db.experience.statements),
  });
}

const invalid = (errors: { field: string; message: string }[]) =>
  problem(422, 'invalid-input', 'The input is not valid', 'Correct the fields named below.', errors);
const tag = (version: number) => `"${version}"`;

const stations = [
  http.get(`${base}/experience`, () => HttpResponse.json(db.experience)),
  http.get(`${base}/experience/last-change`, () => HttpResponse.json({ what: db.changes.at(-1)?.what ?? null })),
  http.post(`${base}/experience/undo`, () => {
    const last = db.changes.pop();
    if (!last) return problem(409, 'conflict', 'Nothing to undo', 'There is no change that could be undone.');
    db.experience = last.before;
    return HttpResponse.json({ undone: last.what });
  }),
  http.get(`${base}/experience/duplicates`, () => {
    const seen = new Map<string, string>();
    const pairs = db.experience.entries.flatMap((e) => {
      const key = `${e.type}${e.organisation.toLowerCase().replace(/\W|inc$/g, '')}`;
      const twin = seen.get(key);
      seen.set(key, e.id);
      return twin ? [{ ids: [twin, e.id], why: 'The same organisation, and the dates overlap.' }] : [];
    });
    return HttpResponse.json(pairs);
  }),
  http.post(`${base}/experience/entries`, async ({ request }) => {
    const edit = (await request.json()) as EntryEdit;
    const errors = faults(edit);
    if (errors.length > 0) return invalid(errors);
    const made = entry(id('entry'), edit.type, edit);
    withEntry(`Add ${made.organisation}`, made);
    return HttpResponse.json(made, { status: 201, headers: { ETag: tag(1) } });
  }),
  http.put(`${base}/experience/entries/:id`, async ({ request, params }) => {
    const old = found(params);
    if (!old) return missing();
    if (request.headers.get('If-Match') !== tag(old.version)) return changed();
    const edit = (await request.json()) as EntryEdit;
    const errors = faults(edit);
    if (errors.length > 0) return invalid(errors);
    const made = { ...old, ...edit, version: old.version + 1 };
    withEntry(`Change ${made.organisation}`, made);
    return HttpResponse.json(made, { headers: { ETag: tag(made.version) } });
  }),
  http.delete(`${base}/experience/entries/:id`, ({ params }) => {
    const old = found(params);
    if (!old) return missing();
    change(`Delete ${old.organisation}`, {
      ...db.experience,
      entries: db.experience.entries.filter((e) => e.id !== old.id),
    });
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(`${base}/experience/entries/:id/merger`, async ({ request, params }) => {
    const { otherId } = (await request.json()) as { otherId: string };
    const kept = found(params);
    const other = found({ id: otherId });
    if (!kept || !other) return missing();
    const texts = new Set(kept.evidence.map((e) => e.text));
    const moved = other.evidence.filter((e) => !texts.has(e.text)).map((e) => ({ ...e, entryId: kept.id }));
    const made = { ...kept, version: kept.version + 1, evidence: [...kept.evidence, ...moved] };
    change(`Merge into ${kept.organisation}`, {
      ...db.experience,
      entries: swapped(made).filter((e) => e.id !== other.id),
    });
    return HttpResponse.json(made);
  }),
  http.put(`${base}/experience/entries/:id/evidence-order`, async ({ request, params }) => {
    const { ids } = (await request.json()) as { ids: string[] };
    const old = found(params);
    if (!old) return missing();
    const made = { ...old, evidence: ids.flatMap((i) => old.evidence.find((e) => e.id === i) ?? []) };
    withEntry(`Reorder ${old.organisation}`, made);
    return HttpResponse.json(made);
  }),
];

function filtered(url: URL): Evidence[] {
  const get = (name: string) => url.searchParams.get(name);
  const q = get('q')?.toLowerCase() ?? '';
  const skill = get('skill')?.toLowerCase();
  return all().filter(
    (e) =>
      (!get('kind') || e.kind === get('kind')) &&
      (!get('source') || e.source === get('source')) &&
      (!get('lens') || e.lens === get('lens')) &&
      (!get('entryId') || e.entryId === get('entryId')) &&
      (!skill || e.skills.some((s) => s.toLowerCase() === skill)) &&
      e.text.toLowerCase().includes(q),
  );
}
function counted(list: string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const key of list) sums[key] = (sums[key] ?? 0) + 1;
  return sums;
}

const library = [
  http.get(`${base}/evidence`, ({ request }) => {
    const url = new URL(request.url);
    const limit = Number(url.searchParams.get('limit') ?? 50);
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const list = filtered(url);
    return HttpResponse.json({
      items: list.slice(from, from + limit),
      nextCursor: from + limit < list.length ? String(from + limit) : null,
    });
  }),
  http.get(`${base}/evidence/counts`, ({ request }) => {
    const list = filtered(new URL(request.url));
    return HttpResponse.json({
      total: list.length,
      kinds: counted(list.map((e) => e.kind)),
      sources: counted(list.map((e) => e.source)),
      lenses: counted(list.map((e) => e.lens)),
    });
  }),
  http.post(`${base}/evidence`, async ({ request }) => {
    const edit = (await request.json()) as EvidenceEdit;
    if (!edit.text?.trim()) return invalid([{ field: 'text', message: 'must be given' }]);
    const home = found({ id: edit.entryId ?? '' });
    const made = evidence(id('evidence'), edit.text, {
      ...edit,
      source: edit.source ?? 'MANUAL',
      organisation: home?.organisation,
      entryTitle: home?.title,
    });
    if (home) withEntry('Add a statement', { ...home, evidence: [...home.evidence, made] });
    else change('Add a statement', { ...db.experience, statements: [...db.experience.statements, made] });
    return HttpResponse.json(made, { status: 201 });
  }),
  http.put(`${base}/evidence/:id`, async ({ request, params }) => {
    const old = all().find((e) => e.id === params.id);
    if (!old) return missing();
    if (request.headers.get('If-Match') !== tag(old.version)) return changed();
    const edit = (await request.json()) as EvidenceEdit;
    if (!edit.text?.trim()) return invalid([{ field: 'text', message: 'must be given' }]);
    const made = evidence(old.id, edit.text, { ...old, ...edit, version: old.version + 1 });
    withEvidence('Change a statement', [old.id], () => made);
    return HttpResponse.json(made);
  }),
  http.delete(`${base}/evidence/:id`, ({ params }) => {
    withEvidence('Delete a statement', [String(params.id)], () => null);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(`${base}/evidence/retagging`, async ({ request }) => {
    const { ids, kind, source, lens, addSkills = [], removeSkills = [] } = (await request.json()) as Retagging;
    withEvidence(`Retag ${ids.length} statements`, ids, (e) => ({
      ...e,
      version: e.version + 1,
      kind: kind ?? e.kind,
      source: source ?? e.source,
      lens: lens ?? e.lens,
      skills: [...new Set([...e.skills, ...addSkills])].filter((s) => !removeSkills.includes(s)),
    }));
    return HttpResponse.json({ changed: ids.length });
  }),
  http.post(`${base}/evidence/deletion`, async ({ request }) => {
    const { ids } = (await request.json()) as { ids: string[] };
    withEvidence(`Delete ${ids.length} statements`, ids, () => null);
    return HttpResponse.json({ deleted: ids.length });
  }),
];

export const experience = [...stations, ...library];
