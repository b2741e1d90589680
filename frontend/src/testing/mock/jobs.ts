import { HttpResponse, http } from 'msw';
import type { Job, NewJob, StatedAsks } from '../../api/types.ts';
import { job } from './data.ts';
import { base, db, id, one } from './db.ts';
import { changed, missing, problem } from './problem.ts';

const summary = ({ text, analysis, url, ...rest }: Job) => ({
  ...rest,
  level: analysis.level,
  workSetting: analysis.workSetting,
});

/** Postings that the person works with. */
export const jobs = [
  http.get(`${base}/jobs`, () =>
    HttpResponse.json({ items: [...db.jobs.values()].reverse().map(summary), nextCursor: null }),
  ),
  http.post(`${base}/jobs`, async ({ request }) => {
    const multipart = request.headers.get('Content-Type')?.startsWith('multipart/');
    const body = multipart ? {} : ((await request.json()) as NewJob);
    if (body.url?.includes('localhost') || body.url?.includes('127.0.0.1')) {
      return problem(
        422,
        'address-refused',
        'This address is not fetched',
        'Private addresses are not fetched. Paste the text of the posting instead.',
        [{ field: 'url', message: 'Private addresses are not fetched. Paste the text of the posting instead.' }],
      );
    }
    const title = body.title || body.text?.split('\n')[0]?.slice(0, 80) || undefined;
    const made = job(id('job'), title, body.company, multipart ? 'FILE' : body.url ? 'URL' : 'TEXT');
    if (body.text) made.text = body.text;
    if (body.asks) {
      made.source = 'ROLE';
      state(made, body.asks);
    }
    made.createdAt = new Date().toISOString();
    db.jobs.set(made.id, made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get(`${base}/jobs/:id`, ({ params }) => {
    const found = one(db.jobs, params);
    return found ? HttpResponse.json(found) : missing();
  }),
  http.put(`${base}/jobs/:id/asks`, async ({ params, request }) => {
    const found = one(db.jobs, params);
    if (!found) return missing();
    if (request.headers.get('If-Match') !== `"${found.version}"`) return changed();
    state(found, (await request.json()) as StatedAsks);
    found.version++;
    return HttpResponse.json(found);
  }),
  http.get(`${base}/role-demand`, ({ request }) => {
    const role = new URL(request.url).searchParams.get('role') ?? '';
    const asks = [
      { text: 'SQL', required: true, postings: 7 },
      { text: 'Tableau', required: false, postings: 3 },
    ];
    return HttpResponse.json(role === 'Lamplighter' ? { role, postings: 0, asks: [] } : { role, postings: 8, asks });
  }),
  http.delete(`${base}/jobs/:id`, ({ params }) => {
    db.jobs.delete(String(params.id));
    return new HttpResponse(null, { status: 204 });
  }),
];

/** Takes the person's word for what a job asks for. */
function state(job: Job, { requirements, skills = [] }: StatedAsks) {
  job.analysis = {
    ...job.analysis,
    requirements: requirements.map(({ text, required }) => ({
      text,
      keywords: [],
      relevance: 0.8,
      kind: required ? 'required' : 'preferred',
      bucket: 'skill',
    })),
    skills: skills.map(({ text, required }) => ({ name: text, group: 'tools', required })),
  };
}
