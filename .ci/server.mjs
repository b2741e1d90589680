// The packaged server with an empty data folder, to be killed and started again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const port = Number(process.env.E2E_PORT ?? 18081);
const base = `http://127.0.0.1:${port}`;
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const stopped = (child) => new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done()));

export class Server {
  log = '';
  #home = mkdtempSync(join(tmpdir(), 'tailorbird-'));
  #settings;
  #process;
  #token;

  /** @param settings options of the Java machine */
  constructor(...settings) {
    this.#settings = settings;
  }

  async start() {
    const options = [`-Dquarkus.http.port=${port}`, ...this.#settings, '-jar', 'target/quarkus-app/quarkus-run.jar'];
    this.#process = spawn('java', options, {
      env: { ...process.env, TAILORBIRD_HOME: join(this.#home, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process.stdout.on('data', (text) => (this.log += text));
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

  async kill() {
    this.#process.kill('SIGKILL');
    await stopped(this.#process);
  }

  async remove() {
    this.#process?.kill('SIGTERM');
    await stopped(this.#process);
    rmSync(this.#home, { recursive: true, force: true });
  }

  async register() {
    const account = { email: 'kill@example.com', password: 'a long enough password' };
    this.#token = (await this.call('POST', '/auth/register', account)).accessToken;
  }

  async call(method, path, body) {
    const response = await fetch(`${base}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(this.#token && { Authorization: `Bearer ${this.#token}` }) },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  }
}

/** Asks until the answer is as wanted, 60 seconds at most; then the last answer is given all the same. */
export async function until(ask, wanted, pause = 200) {
  const end = Date.now() + 60_000;
  let answer = await ask();
  while (!wanted(answer) && Date.now() < end) {
    await sleep(pause);
    answer = await ask();
  }
  return answer;
}
