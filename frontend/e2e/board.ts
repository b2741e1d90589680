import { createServer, type Server } from 'node:http';

/** Where the server under test finds boards instead of at Greenhouse: see .ci/browser. */
const PORT = Number(process.env.E2E_BOARD_PORT ?? 18081);

const roles = ['Supply Planner', 'Stock Analyst', 'Demand Planner', 'Route Scheduler', 'Warehouse Lead'];
const places = ['Portland, OR', 'Astoria, OR', 'Gresham, OR', 'Remote, US'];
const area = (i: number) => `Region ${String(i + 1).padStart(2, '0')}`;

/** Fifty postings that exist nowhere, as Greenhouse tells its own: the description is markup that is itself escaped. */
const jobs = Array.from({ length: 50 }, (_, i) => ({
  id: 7000 + i,
  title: `${roles[i % roles.length]}, ${area(i)}`,
  absolute_url: `http://127.0.0.1:${PORT}/fernhollow/jobs/${7000 + i}`,
  company_name: 'Fernhollow Foods',
  location: { name: places[i % places.length] },
  departments: [{ name: 'Supply chain' }],
  first_published: new Date(Date.now() - (i + 1) * 3_600_000).toISOString(),
  updated_at: new Date(Date.now() - (i + 1) * 3_600_000).toISOString(),
  content:
    `&lt;p&gt;Fernhollow supplies grocers in ${area(i)}. You will plan stock for 900 items.&lt;/p&gt;` +
    '&lt;h1&gt;What you bring&lt;/h1&gt;&lt;ul&gt;&lt;li&gt;3+ years of demand forecasting&lt;/li&gt;' +
    '&lt;li&gt;SQL and Excel&lt;/li&gt;&lt;li&gt;Nice to have: Tableau&lt;/li&gt;&lt;/ul&gt;' +
    `&lt;p&gt;The salary is $${80 + (i % 20)},000 to $${100 + (i % 20)},000 a year.&lt;/p&gt;` +
    '&lt;script&gt;document.title = "broken"&lt;/script&gt;',
}));

/** A board of its own for one test file. */
export function openBoard(): Promise<Server> {
  const server = createServer((request, response) => {
    const board = request.url?.startsWith('/v1/boards/fernhollow');
    response.writeHead(board ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(board ? { jobs, meta: { total: jobs.length } } : { error: 'not found' }));
  });
  return new Promise((resolve) => server.listen(PORT, '127.0.0.1', () => resolve(server)));
}
