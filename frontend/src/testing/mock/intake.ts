import { HttpResponse, http } from 'msw';
import type { DraftStatement, JsonResume, Profile } from '../../api/types.ts';
import { blogDraft, draft, job, origins, resume } from './data.ts';
import { base, db, id, one } from './db.ts';
import { entries, evidence } from './experience-data.ts';
import { changed, missing, problem } from './problem.ts';

/** The first line is the name, the line after "Experience" the first employer; the rest is the sample's. */
function readLike(text: string, model: JsonResume): JsonResume {
  if (text.startsWith('%PDF') || text.startsWith('PK')) return model;
  const lines = text.split('\n').filter((l) => l.trim());
  const employer = lines[lines.findIndex((l) => /^experience/i.test(l)) + 1]?.split(',')[0];
  return {
    ...model,
    basics: { ...model.basics, name: lines[0] ?? '' },
    work: (model.work ?? []).map((w, i) => (i === 0 && employer ? { ...w, name: employer } : w)),
  };
}

export const intake = [
  http.post(`${base}/drafts`, async ({ request }) => {
    const type = request.headers.get('Content-Type') ?? '';
    let name: string | null = null;
    let text = '';
    if (type.startsWith('multipart/')) {
      const file = (await request.formData()).get('file') as File;
      name = file.name;
      text = await file.text();
      if (name.includes('scan')) {
        return problem(
          422,
          'unreadable-document',
          'The document cannot be read',
          'The pages hold pictures, no text: this looks like a scan. Save it as text-based PDF or DOCX, or paste its text.',
        );
      }
    } else text = ((await request.json()) as { text: string }).text;
    const made = draft(id('draft'), name);
    made.resume = readLike(text, made.resume);
    made.fields = origins(made.resume);
    db.drafts.set(made.id, made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get(`${base}/drafts`, () => HttpResponse.json({ items: [...db.drafts.values()].reverse(), nextCursor: null })),
  http.get(`${base}/drafts/:id`, ({ params }) => {
    const found = one(db.drafts, params);
    return found ? HttpResponse.json(found) : missing();
  }),
  http.delete(`${base}/drafts/:id`, ({ params }) => {
    db.drafts.delete(String(params.id));
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(`${base}/drafts/blog`, async ({ request }) => {
    const body = (await request.json()) as { url?: string; text?: string; title?: string };
    if (body.url?.includes('localhost')) {
      const message = 'is a private address: paste the text instead';
      return problem(422, 'invalid-input', 'The input is not valid', 'Correct the field named below.', [
        { field: 'url', message },
      ]);
    }
    const made = blogDraft(id('draft'), body.title ?? body.url ?? null);
    db.drafts.set(made.id, made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.put(`${base}/drafts/:id`, async ({ params, request }) => {
    const found = one(db.drafts, params);
    if (!found) return missing();
    if (request.headers.get('If-Match') !== `"${found.version}"`) {
      return changed();
    }
    const made = { ...found, ...((await request.json()) as object), version: found.version + 1 };
    db.drafts.set(made.id, made);
    return HttpResponse.json(made);
  }),
  http.post(`${base}/drafts/:id/acceptance`, async ({ params, request }) => {
    const found = one(db.drafts, params);
    if (!found) return missing();
    const body = (await request.json()) as { resume?: JsonResume; statements?: DraftStatement[] };
    db.acceptance = { draft: found.id, before: db.experience };
    found.state = 'ACCEPTED';
    if (body.statements) {
      const made = body.statements.map(({ text, ...rest }) =>
        evidence(id('evidence'), text, { ...rest, source: 'BLOG' }),
      );
      db.experience = { ...db.experience, statements: [...db.experience.statements, ...made] };
      return HttpResponse.json({ entriesAdded: 0, entriesMerged: 0, evidenceAdded: made.length });
    }
    const read = body.resume ?? found.resume;
    db.own = read;
    db.profile = { ...profileOf(read), version: db.profile.version + 1 };
    const list = entries(read);
    db.experience = { ...db.experience, entries: list };
    return HttpResponse.json({
      entriesAdded: list.length,
      entriesMerged: 0,
      evidenceAdded: list.reduce((n, e) => n + e.evidence.length, 0),
    });
  }),
  http.delete(`${base}/drafts/:id/acceptance`, ({ params }) => {
    const found = one(db.drafts, params);
    if (!found || !db.acceptance) return missing();
    const removed = db.experience.entries.length - db.acceptance.before.entries.length;
    db.experience = db.acceptance.before;
    found.state = 'OPEN';
    return HttpResponse.json({
      entriesRemoved: removed,
      evidenceRemoved: 3,
      kept: ['Quayside Parcel: you changed it afterwards'],
    });
  }),
  http.get(`${base}/sample`, () =>
    HttpResponse.json({ loaded: [...db.jobs.values()].some((j) => j.source === 'SAMPLE') }),
  ),
  http.post(`${base}/sample`, () => {
    db.own = resume;
    db.experience = { entries: entries(resume), statements: [] };
    db.profile = { ...profileOf(resume), version: 2 };
    for (const [title, company] of [
      ['Clinical Supply Analyst', 'St. Brannoc Health'],
      ['Inventory Control Lead', 'Quillstone Books'],
      ['Spare Parts Planner, Wind', 'Halyard Wind'],
    ]) {
      const made = job(id('job'), title, company);
      db.jobs.set(made.id, made);
    }
    return HttpResponse.json({ jobs: [...db.jobs.keys()] });
  }),
  http.delete(`${base}/sample`, () => {
    db.own = null;
    db.experience = { entries: [], statements: [] };
    db.changes = [];
    db.profile = { version: 3, basics: {}, skills: [], languages: [] };
    db.jobs.clear();
    db.sessions.clear();
    return new HttpResponse(null, { status: 204 });
  }),
];

const profileOf = (r: JsonResume): Omit<Profile, 'version'> => ({
  basics: r.basics ?? {},
  skills: r.skills ?? [],
  languages: r.languages ?? [],
});
