// Kills the packaged server with SIGKILL while sessions run, starts it again, and expects each session to be completed
// once, within a minute. Expects too that the embedding model runs
// in the packaged server: its class loaders are not those of the tests.
import { Server, until } from './server.mjs';

const server = new Server();
const completed = (sessions) => sessions.every((s) => s.state === 'COMPLETED');

async function main() {
  await server.start();
  await server.register();
  const { jobs } = await server.call('POST', '/sample');
  const ids = [];
  for (const jobId of [...jobs, ...jobs]) ids.push((await server.call('POST', '/tailoring-sessions', { jobId })).id);
  const sessions = () => Promise.all(ids.map((id) => server.call('GET', `/tailoring-sessions/${id}`)));
  const before = await until(sessions, (all) => all.some((s) => s.state === 'RUNNING' && s.percent > 0), 10);
  await server.kill();
  const killed = Date.now();
  const running = before.filter((s) => s.state === 'RUNNING').length;
  if (running === 0) throw new Error('no session was running when the server was killed');

  await server.start();
  const after = await until(sessions, completed, 1000);
  const seconds = ((Date.now() - killed) / 1000).toFixed(0);
  if (!completed(after)) throw new Error(`after ${seconds} s: ${after.map((s) => s.state).join(', ')}`);
  const resumes = new Set(after.map((s) => s.resumeId));
  if (resumes.size !== ids.length) throw new Error(`${resumes.size} resumes for ${ids.length} sessions`);
  for (const id of resumes) await server.call('GET', `/resumes/${id}`);
  const model = server.log.match(/.*embedding model does not run.*/);
  if (model) throw new Error(model[0]);
  console.log(`killed with ${running} of ${ids.length} sessions running; all completed once after ${seconds} s`);
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.remove();
}
