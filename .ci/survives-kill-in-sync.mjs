// Kills the packaged server with SIGKILL twice: while the postings of a board are being stored, and while its answer is
// being read. Started again, it must end both syncs, and hold every posting once, none marked as gone.
import { createServer } from 'node:http';
import { Server, until } from './server.mjs';

const boardPort = Number(process.env.E2E_BOARD_PORT ?? 18082);
const POSTINGS = 4000;
const answer = JSON.stringify({
  jobs: Array.from({ length: POSTINGS }, (_, i) => ({
    id: 1 + i,
    title: `Stock Planner ${i}`,
    absolute_url: `http://127.0.0.1:${boardPort}/fernhollow/jobs/${i}`,
    location: { name: 'Portland, OR' },
    updated_at: new Date().toISOString(),
    content: `&lt;p&gt;You plan stock for region ${i}. ${'Shelves are kept full. '.repeat(40)}&lt;/p&gt;`,
  })),
  meta: { total: POSTINGS },
});
let breaksOff = false;
let halfSent = 0;
const board = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  if (!breaksOff) return response.end(answer);
  response.write(answer.slice(0, answer.length / 2));
  halfSent++;
});

const server = new Server(
  `-Dtailorbird.fetch.trusted-hosts=127.0.0.1:${boardPort}`,
  `-Dtailorbird.discovery.base.greenhouse=http://127.0.0.1:${boardPort}`,
);
const run = (id) => server.call('GET', `/sync-runs/${id}`);
const ended = async (id) => {
  const last = await until(() => run(id), (r) => r.state === 'DONE');
  if (last.state !== 'DONE' || last.totals.failed || last.totals.gone)
    throw new Error(`the sync came to ${last.state}, ${JSON.stringify(last.totals)}`);
  return last;
};

async function stored() {
  const titles = [];
  let cursor = '';
  let gone = 0;
  do {
    const page = await server.call('GET', `/listings?state=ALL&sort=COMPANY&limit=200&cursor=${cursor}`);
    titles.push(...page.items.map((l) => l.title));
    gone += page.items.filter((l) => l.gone).length;
    cursor = page.nextCursor;
  } while (cursor);
  return { all: titles.length, different: new Set(titles).size, gone };
}

const whole = (s) => s.all === POSTINGS && s.different === POSTINGS && s.gone === 0;
async function expectWhole(when) {
  const held = await until(stored, whole, 2000);
  if (!whole(held)) throw new Error(`${when}: ${JSON.stringify(held)} instead of ${POSTINGS}, none gone`);
}

async function main() {
  await new Promise((done) => board.listen(boardPort, '127.0.0.1', done));
  await server.start();
  await server.register();
  await server.call('POST', '/companies', { url: 'https://boards.greenhouse.io/fernhollow' });
  const first = (await server.call('POST', '/sync-runs', {})).id;
  const before = await until(() => run(first), (r) => r.totals.fetched > 0 || r.state === 'DONE', 20);
  await server.kill();
  if (before.state === 'DONE') throw new Error('the sync was over before the server was killed');
  await server.start();
  await ended(first);
  await expectWhole('killed while storing');

  breaksOff = true;
  const second = (await server.call('POST', '/sync-runs', {})).id;
  await until(() => halfSent, (times) => times > 0, 20);
  await server.kill();
  breaksOff = false;
  await server.start();
  await ended(second);
  await expectWhole('killed while reading');
  console.log(`killed with ${before.totals.fetched} of ${POSTINGS} postings stored, and in the middle of an answer: all held once, none gone`);
}

try {
  await main();
} catch (error) {
  console.error(error);
  console.error(server.log.split('\n').slice(-40).join('\n'));
  process.exitCode = 1;
} finally {
  board.closeAllConnections();
  board.close();
  await server.remove();
}
