// How long reads take while the statements of an account are given their vectors: one account with 1,000 statements is
// read with the server at rest, and again while 1,000 statements of other texts are embedded in the background.
// usage: node bench/embeddings.mjs [STATEMENTS]      (after ./mvnw package; Linux)
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const statements = Number(process.argv[2] ?? 1000);
const port = 18091;
const api = `http://127.0.0.1:${port}/api/v1`;
const home = mkdtempSync(join(tmpdir(), 'bench-'));
const ticks = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const server = spawn('java', [`-Dquarkus.http.port=${port}`, '-jar', 'target/quarkus-app/quarkus-run.jar'], {
  env: { ...process.env, TAILORBIRD_HOME: join(home, 'data') },
  stdio: 'ignore',
});

async function ready() {
  for (;;) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/health/ready`)).ok) return;
    } catch {
      await sleep(100);
    }
  }
}

function cpuSeconds() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** Seconds without work after which none is waiting: work may start five seconds after it was left. */
const CALM = 7;

/** Until the server used less than a tenth of a processor for so long. */
async function rest() {
  for (let calm = 0; calm < CALM; ) {
    const before = cpuSeconds();
    await sleep(1000);
    calm = cpuSeconds() - before < 0.1 ? calm + 1 : 0;
  }
}

async function call(token, method, path, body) {
  const answer = await fetch(api + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? null : answer.json();
}

async function account(name) {
  const made = await call(null, 'POST', '/auth/register', { email: `${name}@example.com`, password: 'a long enough password' });
  return made.accessToken;
}

const verbs = ['Reduced', 'Trained', 'Planned', 'Repaired', 'Organised', 'Taught', 'Measured', 'Built'];
const things = ['delivery errors', 'night shifts', 'a cold store', 'the stock report', 'new colleagues', 'pump rooms'];
const ways = ['by counting them every morning', 'with a checklist of its own', 'together with the carriers'];

function sentence(who, i) {
  const pick = (list, n) => list[Math.floor(n) % list.length];
  return `${pick(verbs, i)} ${pick(things, i / 8)} of site ${i} ${pick(ways, i / 48)} for ${who}, ${i % 90} of 100 in ${1 + (i % 11)} weeks`;
}

async function add(token, who) {
  const jobs = 50;
  const work = Array.from({ length: jobs }, (_, job) => ({
    name: `Employer ${job}`,
    position: 'Clerk',
    startDate: `${1960 + job}-01`,
    endDate: `${1961 + job}-01`,
    highlights: Array.from({ length: statements / jobs }, (_, i) => sentence(who, (job * statements) / jobs + i)),
  }));
  const draft = await call(token, 'POST', '/drafts', { text: JSON.stringify({ basics: { name: 'Ada Quill' }, work }) });
  await call(token, 'POST', `/drafts/${draft.id}/acceptance`, { resume: draft.resume });
}

async function reads(token, seconds) {
  const times = { '/experience': [], '/evidence?limit=50': [] };
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    for (const path of Object.keys(times)) {
      const began = performance.now();
      await call(token, 'GET', path);
      times[path].push(performance.now() - began);
      await sleep(10);
    }
  }
  return times;
}

function show(name, times) {
  for (const [path, all] of Object.entries(times)) {
    const sorted = all.sort((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1).padStart(7);
    console.log(name.padEnd(20), '|', path.padEnd(18), '|', String(all.length).padStart(5), '|', at(0.5), '|', at(0.99));
  }
}

await ready();
const reader = await account('reader');
await add(reader, 'Ada');
await rest();
await reads(reader, 10); // warms up
const other = await account('other');
const began = Date.now();
const cpuBefore = cpuSeconds();
await add(other, 'Ben');
await rest();
const took = (Date.now() - began) / 1000 - CALM;
console.log(`${statements} statements imported and embedded with nobody reading: ${took.toFixed(1)} s, ${(cpuSeconds() - cpuBefore).toFixed(1)} s CPU`);
console.log('server               | read               | times |  p50 ms |  p99 ms (goal < 50 while embedding)');
show('at rest', await reads(reader, 20));
const third = await account('third');
await add(third, 'Cleo');
show('while embedding', await reads(reader, Math.max(3, took)));
await rest();
show('at rest again', await reads(reader, 20));
server.kill('SIGTERM');
await new Promise((done) => server.once('exit', done));
rmSync(home, { recursive: true, force: true });
