// Kills the packaged server with SIGKILL while sessions run, starts it again, and expects each session to be completed
// once, within a minute. Expects too that the embedding model runs
// in the packaged server: its class loaders are not those of the tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const port = Number(process.env.E2E_PORT ?? 18081);
const home = mkdtempSync(join(tmpdir(), 'tailorbird-'));
const base = `http://127.0.0.1:${port}`;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
let server;
let log = '';
let token;

async function call(method, path, body) {
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function start() {
  server = spawn('java', [`-Dquarkus.http.port=${port}`, '-jar', 'target/quarkus-app/quarkus-run.jar'], {
    env: { ...process.env, TAILORBIRD_HOME: join(home, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server.stdout.on('data', (text) => (log += text));
  for (let i = 0; i < 120; i++) {
    try {
      if ((await fetch(`${base}/health/ready`)).ok) return;
    } catch {
      // not up yet
    }
    await sleep(500);
  }
  throw new Error('the server did not start');
}

const stopped = (child) => new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done()));

async function main() {
  await start();
  const account = { email: 'kill@example.com', password: 'a long enough password' };
  token = (await call('POST', '/auth/register', account)).accessToken;
  const { jobs } = await call('POST', '/sample');
  const ids = [];
  for (const jobId of [...jobs, ...jobs]) ids.push((await call('POST', '/tailoring-sessions', { jobId })).id);
  const sessions = () => Promise.all(ids.map((id) => call('GET', `/tailoring-sessions/${id}`)));
  for (let i = 0; i < 300 && !(await sessions()).some((s) => s.state === 'RUNNING' && s.percent > 0); i++) await sleep(10);
  const before = await sessions();
  server.kill('SIGKILL');
  const killed = Date.now();
  await stopped(server);
  const running = before.filter((s) => s.state === 'RUNNING').length;
  if (running === 0) throw new Error('no session was running when the server was killed');

  await start();
  let after = await sessions();
  while (after.some((s) => s.state !== 'COMPLETED') && Date.now() - killed < 60_000) {
    await sleep(1000);
    after = await sessions();
  }
  const seconds = ((Date.now() - killed) / 1000).toFixed(0);
  const states = after.map((s) => s.state).join(', ');
  if (after.some((s) => s.state !== 'COMPLETED')) throw new Error(`after ${seconds} s: ${states}`);
  const resumes = new Set(after.map((s) => s.resumeId));
  if (resumes.size !== ids.length) throw new Error(`${resumes.size} resumes for ${ids.length} sessions`);
  for (const id of resumes) await call('GET', `/resumes/${id}`);
  const model = log.match(/.*embedding model does not run.*/);
  if (model) throw new Error(model[0]);
  console.log(`killed with ${running} of ${ids.length} sessions running; all completed once after ${seconds} s`);
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  server?.kill('SIGTERM');
  await stopped(server);
  rmSync(home, { recursive: true, force: true });
}
