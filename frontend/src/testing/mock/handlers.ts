import { HttpResponse, http } from 'msw';
import type { Batch, Job, NewBatch, NewSession, Profile, Session } from '../../api/types.ts';
import { resume } from './data.ts';
import { base, db, id, one, resetDb } from './db.ts';
import { discovery } from './discovery.ts';
import { experience } from './experience.ts';
import { intake } from './intake.ts';
import { jobs } from './jobs.ts';
import { models } from './models.ts';
import { type PdfLine, pdf } from './pdf.ts';
import { person } from './person.ts';
import { changed, missing, problem } from './problem.ts';
import { result } from './result.ts';
import { review } from './review.ts';
import { templates } from './templates.ts';

export { db, resetDb };

const names = ['analyse', 'retrieve', 'generate', 'guard', 'evaluate', 'report', 'render'];

function auth(email: string) {
  db.account ??= {
    id: 'acc-1',
    email,
    roles: ['USER'],
    createdAt: new Date(Date.now() - 9 * 86_400_000).toISOString(),
  };
  db.signedIn = true;
  return { accessToken: `token-${db.next++}`, expiresIn: 900, refreshToken: null, account: db.account };
}

function current(s: Session & { begun: number; stopped?: boolean; fails?: boolean }): Session {
  const { begun, stopped, fails, ...plain } = s;
  if (stopped) return plain;
  const done = Math.max(0, Math.floor((Date.now() - begun) / db.pace));
  const failed = fails && done >= 3;
  const reached = failed ? 3 : Math.min(done, names.length);
  const finished = reached === names.length;
  return {
    ...plain,
    version: reached + 1,
    state: failed ? 'FAILED' : finished ? 'COMPLETED' : 'RUNNING',
    step: finished || failed ? null : names[reached],
    percent: finished ? 100 : Math.round((reached / names.length) * 100),
    steps: names.map((name, i) => ({
      name,
      state: i < reached ? 'done' : i === reached && !finished ? 'running' : 'waiting',
      millis: i < reached ? db.pace + i * 700 : null,
    })),
    problem: failed
      ? {
          type: '/problems/model-unreachable',
          title: 'The model could not be reached',
          status: 502,
          detail: 'The model did not answer three times. Try again, or choose the local engine.',
        }
      : null,
    resumeId: finished ? `r-${s.id}` : null,
    startedAt: plain.createdAt,
    finishedAt: finished ? new Date(begun + names.length * db.pace).toISOString() : null,
  };
}

const lines = (): PdfLine[] => [
  { text: 'Mira Okafor', size: 20, bold: true },
  { text: 'Portland, OR - mira.okafor@example.com - 503 555 0142', size: 9 },
  { text: 'Summary', size: 13, bold: true, gap: 12 },
  { text: result.summary?.text.slice(0, 88) ?? '' },
  { text: result.summary?.text.slice(88) ?? '' },
  { text: 'Experience', size: 13, bold: true, gap: 12 },
  ...result.roles.flatMap((r) => [
    { text: `${r.organisation}, ${r.title}`, bold: true, gap: 8 },
    ...r.bullets.flatMap((b) => wrapped(b.text).map((text) => ({ text }))),
  ]),
  { text: 'Skills', size: 13, bold: true, gap: 12 },
  ...result.skills.map((s) => ({ text: `${s.category}: ${s.items.map((i) => i.name).join(', ')}` })),
];

function wrapped(text: string): string[] {
  const at = text.length > 92 ? text.lastIndexOf(' ', 92) : text.length;
  return [text.slice(0, at), text.slice(at)].filter(Boolean);
}

const cookie = { 'Set-Cookie': 'mock=in; Path=/api/v1/auth; HttpOnly; SameSite=Strict' };

const accounts = [
  http.get(`${base}/server`, () =>
    HttpResponse.json({
      version: '0.1.0',
      registration: true,
      model: { configured: false, name: null },
      places: {
        attribution: [{ text: 'Place data © GeoNames, CC BY 4.0', url: 'https://www.geonames.org' }],
        mapbox: false,
      },
    }),
  ),
  http.post(`${base}/auth/register`, async ({ request }) => {
    const { email } = (await request.json()) as { email: string };
    if (email.startsWith('taken')) {
      return problem(
        422,
        'invalid-input',
        'The input is not valid',
        'There is an account with this e-mail. Log in instead.',
        [{ field: 'email', message: 'There is an account with this e-mail. Log in instead.' }],
      );
    }
    resetDb();
    return HttpResponse.json(auth(email), { status: 201, headers: cookie });
  }),
  http.post(`${base}/auth/login`, async ({ request }) => {
    const { email, password } = (await request.json()) as { email: string; password: string };
    if (password.startsWith('wrong')) {
      return problem(
        401,
        'unauthenticated',
        'Sign in first',
        'E-mail and password do not belong together. Check both.',
      );
    }
    return HttpResponse.json(auth(email), { headers: cookie });
  }),
  http.post(`${base}/auth/refresh`, ({ request }) =>
    db.signedIn && db.account && (db.trusting || request.headers.get('Cookie')?.includes('mock=in'))
      ? HttpResponse.json(auth(db.account.email))
      : problem(401, 'unauthenticated', 'Sign in first', 'Log in to go on.'),
  ),
  http.post(`${base}/auth/logout`, () => {
    db.signedIn = false;
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/account`, () => HttpResponse.json(db.account)),
  http.get(`${base}/ai/usage`, () =>
    HttpResponse.json({ today: { tokensIn: 0, tokensOut: 0, calls: 0, cost: null }, tasks: [] }),
  ),
];

const people = [
  http.get(`${base}/profile`, () => HttpResponse.json(db.profile)),
  http.put(`${base}/profile`, async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${db.profile.version}"`) return changed();
    db.profile = { ...((await request.json()) as Profile), version: db.profile.version + 1 };
    return HttpResponse.json(db.profile);
  }),
  http.get(`${base}/resume-source`, () => HttpResponse.json(db.own ?? {})),
];

function begun(target: Job, parameters: Session['parameters'], batchId: string | null = null) {
  const made = {
    id: id('session'),
    version: 1,
    jobId: target.id,
    batchId,
    jobTitle: target.title,
    company: target.company,
    state: 'PENDING' as const,
    step: null,
    percent: 0,
    steps: names.map((name) => ({ name, state: 'waiting', millis: null })),
    engine: 'local',
    reasons: [],
    problem: null,
    parameters,
    resumeId: null,
    tokens: { in: 0, out: 0 },
    queuePosition: 1,
    createdAt: new Date().toISOString(),
    begun: Date.now() + 300,
    fails: target.company?.includes('Fail'),
  };
  db.sessions.set(made.id, made);
  return made;
}

const batch = (batchId: string): Batch => ({
  id: batchId,
  sessions: [...db.sessions.values()].filter((s) => s.batchId === batchId).map(current),
});

const tailoring = [
  http.post(`${base}/tailoring-sessions`, async ({ request }) => {
    const { jobId, parameters } = (await request.json()) as NewSession;
    const target = db.jobs.get(jobId);
    return target ? HttpResponse.json(begun(target, parameters), { status: 202 }) : missing();
  }),
  http.post(`${base}/tailoring-batches`, async ({ request }) => {
    const { jobIds, parameters } = (await request.json()) as NewBatch;
    const batchId = id('batch');
    for (const jobId of jobIds) begun(db.jobs.get(jobId) as Job, parameters, batchId);
    return HttpResponse.json(batch(batchId), { status: 202 });
  }),
  http.get(`${base}/tailoring-batches/:id`, ({ params }) => HttpResponse.json(batch(String(params.id)))),
  http.get(`${base}/tailoring-sessions`, ({ request }) => {
    const jobId = new URL(request.url).searchParams.get('jobId');
    const all = [...db.sessions.values()].reverse().filter((s) => !jobId || s.jobId === jobId);
    return HttpResponse.json({ items: all.map(current), nextCursor: null });
  }),
  http.get(`${base}/tailoring-sessions/:id`, ({ params }) => {
    const found = one(db.sessions, params);
    return found ? HttpResponse.json(current(found)) : missing();
  }),
  http.get(`${base}/tailoring-sessions/:id/events`, ({ params, request }) => {
    const found = one(db.sessions, params);
    if (!found) return missing();
    const encoder = new TextEncoder();
    let sent = Number(request.headers.get('Last-Event-ID') ?? 0);
    let timer: ReturnType<typeof setInterval>;
    const stream = new ReadableStream({
      start(controller) {
        timer = setInterval(() => {
          const state = current(found);
          if (state.version > sent || state.state !== 'RUNNING') {
            sent = state.version;
            controller.enqueue(encoder.encode(`id: ${state.version}\ndata: ${JSON.stringify(state)}\n\n`));
          }
          if (state.state !== 'RUNNING' && state.state !== 'PENDING') {
            clearInterval(timer);
            controller.close();
          }
        }, 100);
      },
      cancel: () => clearInterval(timer),
    });
    return new HttpResponse(stream, { headers: { 'Content-Type': 'text/event-stream' } });
  }),
  http.post(`${base}/tailoring-sessions/:id/cancellation`, ({ params }) => {
    const found = one(db.sessions, params);
    if (!found) return missing();
    Object.assign(found, current(found), { state: 'CANCELLED', stopped: true, step: null });
    return HttpResponse.json(current(found));
  }),
  http.post(`${base}/tailoring-sessions/:id/retry`, ({ params }) => {
    const found = one(db.sessions, params);
    if (!found) return missing();
    Object.assign(found, { stopped: false, fails: false, begun: Date.now() + 300, state: 'PENDING' });
    return HttpResponse.json(current(found));
  }),
  http.get(`${base}/tailoring-sessions/:id/result`, ({ params }) =>
    one(db.sessions, params) ? HttpResponse.json(result) : missing(),
  ),
  http.get(`${base}/resumes/:id/pdf`, () =>
    HttpResponse.arrayBuffer(pdf(lines()).buffer, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="Mira_Okafor_St_Brannoc_Health_Clinical_Supply_Analyst.pdf"',
      },
    }),
  ),
  http.get(`${base}/resumes/:id/json`, () =>
    HttpResponse.json(resume, { headers: { 'Content-Disposition': 'attachment; filename="Mira_Okafor.json"' } }),
  ),
];

export const handlers = [
  ...accounts,
  ...intake,
  ...experience,
  ...people,
  ...person,
  ...jobs,
  ...models,
  ...tailoring,
  ...review,
  ...templates,
  ...discovery,
];
