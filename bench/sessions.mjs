// Local tailoring sessions queued at once over one server: time, CPU and heap as they finish, and what other requests wait
// meanwhile. The person has 300 statements in 10 jobs; each posting asks for 40 things.
//   usage: node bench/sessions.mjs [SESSIONS] [HEAP_MB]      (after ./mvnw package -DskipTests -DskipApp; Linux)
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sessions = Number(process.argv[2] ?? 200);
const heap = Number(process.argv[3] ?? 512);
const port = 18098;
const origin = `http://127.0.0.1:${port}`;
const home = mkdtempSync(join(tmpdir(), 'bench-'));
const ticks = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const verbs = ['Planned', 'Reduced', 'Built', 'Trained', 'Tested', 'Negotiated'];
const things = ['shift rosters', 'claims handling', 'Kafka pipelines', 'payroll runs', 'cold-store audits', 'React pages',
  'supplier contracts', 'patient intake', 'PostgreSQL queries', 'stage lighting', 'bridge inspections', 'SAP reports'];
const ends = ['for 12 depots', 'which cut the error rate by 18%', 'with a team of 9', 'in Python and SQL', 'within 5 weeks',
  'for 40 clinics', 'saving $120,000 a year'];
const resume = {
  basics: { name: 'Odile Marchetti', label: 'Operations Planner', email: 'odile@example.com' },
  work: Array.from({ length: 10 }, (_, job) => ({
    name: `Larkmoor ${job + 1}`,
    position: 'Operations Planner',
    startDate: `${2024 - 2 * job}-01`,
    endDate: job === 0 ? undefined : `${2025 - 2 * job}-12`,
    highlights: Array.from({ length: 30 }, (_, i) =>
      `${verbs[(job + i) % 6]} ${things[(3 * job + i) % 12]} ${ends[(job + 2 * i) % 7]}, round ${30 * job + i + 1}`),
  })),
  skills: [{ name: 'Tools', keywords: ['SQL', 'Python', 'Kafka', 'React', 'PostgreSQL', 'SAP'] }],
};
const posting = (n) =>
  [`Operations Planner ${n}`, 'Fernhollow Foods, Leeds, United Kingdom', 'Requirements',
    ...Array.from({ length: 40 }, (_, i) => `- ${3 + (i % 4)}+ years with ${things[(n + i) % 12]} ${ends[i % 7]}`)].join('\n');

let token = '';
async function call(path, body, more = {}) {
  const began = performance.now();
  const form = body instanceof FormData;
  const response = await fetch(origin + path, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${token}`, ...(body && !form && { 'Content-Type': 'application/json' }), ...more },
    body: body && !form ? JSON.stringify(body) : body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return { millis: performance.now() - began, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
}

const cpu = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
};
const heapNow = (pid) => {
  const columns = spawnSync('jstat', ['-gc', String(pid)], { encoding: 'utf8' }).stdout.trim().split('\n').map((l) => l.trim().split(/\s+/));
  const of = (name) => Number(columns[1][columns[0].indexOf(name)]);
  return Math.round((of('S0U') + of('S1U') + of('EU') + of('OU')) / 1024);
};
const at = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

async function start() {
  const server = spawn('java', [`-Xmx${heap}m`, `-Dquarkus.http.port=${port}`, '-jar', 'target/quarkus-app/quarkus-run.jar'], {
    env: { ...process.env, TAILORBIRD_HOME: home },
    stdio: 'ignore',
  });
  for (;;) {
    if (server.exitCode !== null) throw new Error('the server did not start');
    try {
      if ((await fetch(`${origin}/health/ready`)).ok) return server;
    } catch {
      await sleep(100);
    }
  }
}

async function person() {
  const form = new FormData();
  form.append('file', new Blob([JSON.stringify(resume)]), 'odile.json');
  token = (await call('/api/v1/auth/register', { email: 'odile@example.com', password: 'a long enough sentence' })).json.accessToken;
  const draft = (await call('/api/v1/drafts', form)).json;
  await call(`/api/v1/drafts/${draft.id}/acceptance`, { resume: draft.resume });
  const jobs = [];
  for (let n = 0; n < Math.min(100, sessions); n++) jobs.push((await call('/api/v1/jobs?engine=local', { text: posting(n) })).json.id);
  return jobs;
}

const tailor = (jobId) => call('/api/v1/tailoring-sessions', { jobId, engine: 'local' });
async function finished(id) {
  for (;;) {
    const { state } = (await call(`/api/v1/tailoring-sessions/${id}`)).json;
    if (state === 'COMPLETED') return;
    if (state !== 'PENDING' && state !== 'RUNNING') throw new Error(`a session is ${state}`);
    await sleep(100);
  }
}

/** What somebody else waits for, again and again, until told to stop. */
function visitor(path, body) {
  const waits = [];
  let on = true;
  const done = (async () => {
    while (on) {
      waits.push((await call(path, body)).millis);
      await sleep(200);
    }
  })();
  return { waits, stop: () => { on = false; return done; } };
}

async function states() {
  const counts = {};
  let cursor = '';
  do {
    const page = (await call(`/api/v1/tailoring-sessions?limit=100&cursor=${cursor}`)).json;
    for (const { state } of page.items) counts[state] = (counts[state] ?? 0) + 1;
    cursor = page.nextCursor ?? '';
  } while (cursor);
  return counts;
}

const server = await start();
try {
  const jobs = await person();
  for (let i = 0; i < 10; i++) await finished((await tailor(jobs[i % jobs.length])).json.id);
  const warm = cpu(server.pid);
  for (let i = 0; i < 5; i++) await finished((await tailor(jobs[i % jobs.length])).json.id);
  console.log(`one session, warm: ${((cpu(server.pid) - warm) / 5).toFixed(2)} s CPU (300 statements, 40 requirements)`);

  const before = cpu(server.pid);
  const began = Date.now();
  const ids = [];
  for (let i = 0; i < sessions; i++) ids.push((await tailor(jobs[i % jobs.length])).json.id);
  console.log(`${sessions} sessions queued in ${((Date.now() - began) / 1000).toFixed(1)} s, heap limit ${heap} MB`);
  const visitors = {
    'GET /health/ready': visitor('/health/ready'),
    'GET /tailoring-sessions': visitor('/api/v1/tailoring-sessions?limit=20'),
    'POST /jobs': visitor('/api/v1/jobs?engine=local', { text: posting(7) }),
  };
  const order = [];
  for (const id of ids.slice(-20)) {
    const seen = (await call(`/api/v1/tailoring-sessions/${id}`)).json;
    if (seen.state === 'PENDING') order.push(seen.queuePosition);
  }
  console.log(`queue positions of the last twenty: ${order.join(' ')}`);
  let tenths = 0;
  for (;;) {
    const done = ((await states()).COMPLETED ?? 0) - 15;
    while (done >= ((tenths + 1) * sessions) / 10) {
      tenths++;
      console.log(`${String(tenths * 10).padStart(4)} %  ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  heap ${heapNow(server.pid)} MB`);
    }
    if (done >= sessions) break;
    await sleep(500);
  }
  const spent = cpu(server.pid) - before;
  for (const [name, one] of Object.entries(visitors)) {
    await one.stop();
    console.log(`${name.padEnd(24)} ${String(one.waits.length).padStart(5)} times, p50 ${at(one.waits, 0.5).toFixed(0)} ms, p99 ${at(one.waits, 0.99).toFixed(0)} ms, longest ${Math.max(...one.waits).toFixed(0)} ms`);
  }
  console.log(`all: ${((Date.now() - began) / 1000).toFixed(1)} s, ${spent.toFixed(1)} s CPU, ${(spent / sessions).toFixed(2)} s a session, visitors included`);
} finally {
  server.kill('SIGTERM');
  await new Promise((done) => server.once('exit', done));
  rmSync(home, { recursive: true, force: true });
}
