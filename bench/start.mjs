// Start of the server on a warm database: CPU and wall time to ready, memory of its JVM without MariaDB; beside it, the
// same for an empty JVM in the same run.     usage: node bench/start.mjs [RUNS]      (after ./mvnw package; Linux)
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = Number(process.argv[2] ?? 3);
const port = 18090;
const home = mkdtempSync(join(tmpdir(), 'bench-'));
const ticks = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function usage(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / ticks, rss: Number(rss) / 1024 };
}

async function once() {
  const began = Date.now();
  const server = spawn('java', [`-Dquarkus.http.port=${port}`, '-jar', 'target/quarkus-app/quarkus-run.jar'], {
    env: { ...process.env, TAILORBIRD_HOME: join(home, 'data') },
    stdio: 'ignore',
  });
  for (;;) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/health/ready`)).ok) break;
    } catch {
      await sleep(20);
    }
  }
  const wall = (Date.now() - began) / 1000;
  const ready = usage(server.pid);
  await sleep(3000);
  const later = usage(server.pid);
  server.kill('SIGTERM');
  await new Promise((done) => server.once('exit', done));
  return { wall, cpu: ready.cpu, rss: later.rss };
}

await once(); // the first start prepares the database
console.log('start on a warm database | wall s | CPU s (goal < 6) | JVM memory, MB (goal < 350)');
for (let i = 1; i <= runs; i++) {
  const { wall, cpu, rss } = await once();
  console.log(`run ${i}`.padEnd(24), '|', wall.toFixed(2).padStart(6), '|', cpu.toFixed(2).padStart(16), '|', rss.toFixed(0).padStart(8));
}
rmSync(home, { recursive: true, force: true });
