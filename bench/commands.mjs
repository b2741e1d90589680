// Wall and CPU time of the commands on one file each, JVM start included, beside an empty JVM start in the same run.
// usage: node bench/commands.mjs RESUME POSTING [RUNS]      (after ./mvnw package)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [resume, posting, runs = '5'] = process.argv.slice(2);
if (!posting) {
  console.error('usage: node bench/commands.mjs RESUME POSTING [RUNS]');
  process.exit(2);
}
const out = mkdtempSync(join(tmpdir(), 'bench-'));
const jar = ['-jar', 'target/quarkus-app/quarkus-run.jar'];
const commands = [
  ['java -version (the peer)', ['-version'], ''],
  ['read-resume', [...jar, 'read-resume', '--json', resume], '< 1.5 s'],
  ['analyze-job', [...jar, 'analyze-job', '--json', posting], '< 1.5 s'],
  ['tailor', [...jar, 'tailor', '--engine', 'local', '--resume', resume, '--job', posting, '--out', out], '< 4 s'],
];
const median = (xs) => xs.sort((a, b) => a - b)[Math.floor(xs.length / 2)];

console.log('command                   | wall, median s | wall, best s | CPU, median s | goal (wall)');
for (const [name, args, goal] of commands) {
  const wall = [];
  const cpu = [];
  for (let i = 0; i < Number(runs); i++) {
    const began = process.hrtime.bigint();
    const run = spawnSync('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time java "$@" >/dev/null', 'java', ...args], { encoding: 'utf8' });
    wall.push(Number(process.hrtime.bigint() - began) / 1e9);
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(run.stderr) ?? [];
    cpu.push(Number(user) + Number(system));
    if (run.status !== 0) throw new Error(run.stderr);
  }
  const cells = [median(wall), Math.min(...wall), median(cpu)].map((x) => x.toFixed(2));
  console.log([name.padEnd(25), cells[0].padStart(14), cells[1].padStart(12), cells[2].padStart(13), goal].join(' | '));
}
rmSync(out, { recursive: true, force: true });
