import { HttpResponse, http } from 'msw';
import type { Company, InboxView, ListingCard, ReviewState, Search, SearchEdit, SyncRun } from '../../api/discovery.ts';
import { bundles, card, company, directory, listing, run } from './discovery-data.ts';
import { changed, missing, problem } from './problem.ts';

/** Companies, searches, the inbox and syncs in memory. */
const base = '*/api/v1';

const empty = () => ({
  listings: Array.from({ length: 128 }, (_, i) => card(i)),
  companies: Array.from({ length: 8 }, (_, i) => company(i)) as Company[],
  searches: [] as Search[],
  views: [] as InboxView[],
  runs: [run('run1')] as SyncRun[],
  steps: [] as { text: string; before: Record<string, ReviewState> }[],
  /** Every call that marked something, in order. */
  marks: [] as string[],
  next: 1,
});
export let disco = empty();
export const resetDiscovery = () => {
  disco = empty();
};
const fresh = (prefix: string) => `${prefix}${disco.next++}`;
const page = <T>(list: T[], url: URL) => {
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const from = Number(url.searchParams.get('cursor') ?? 0);
  return HttpResponse.json({
    items: list.slice(from, from + limit),
    nextCursor: from + limit < list.length ? String(from + limit) : null,
  });
};

function matching(get: (name: string) => string | null): ListingCard[] {
  const q = get('q')?.toLowerCase() ?? '';
  return disco.listings.filter(
    (l) =>
      (!get('companyId') || l.companyId === get('companyId')) &&
      (!get('workSetting') || l.workSetting === get('workSetting')) &&
      (!get('location') || l.locations.some((p) => p.includes(String(get('location'))))) &&
      (!get('minScore') || (l.score ?? -1) >= Number(get('minScore'))) &&
      `${l.title} ${l.company}`.toLowerCase().includes(q),
  );
}
const queried = (url: URL) => matching((name) => url.searchParams.get(name));

function move(ids: string[], to: ReviewState, text: string) {
  disco.steps.push({
    text,
    before: Object.fromEntries(disco.listings.filter((l) => ids.includes(l.id)).map((l) => [l.id, l.state])),
  });
  disco.listings = disco.listings.map((l) => (ids.includes(l.id) ? { ...l, state: to } : l));
}
const undoUntil = () => new Date(Date.now() + 60_000).toISOString();

const inbox = [
  http.get(`${base}/listings`, ({ request }) => {
    const url = new URL(request.url);
    const state = url.searchParams.get('state');
    return page(
      queried(url).filter((l) => state === 'ALL' || l.state === state),
      url,
    );
  }),
  http.get(`${base}/listings/counts`, ({ request }) => {
    const list = queried(new URL(request.url));
    const count = (state: ReviewState) => {
      const n = list.filter((l) => l.state === state).length;
      return { count: Math.min(n, 1000), capped: n > 1000 };
    };
    return HttpResponse.json({
      NEW: count('NEW'),
      INTERESTED: count('INTERESTED'),
      DISMISSED: count('DISMISSED'),
      APPLIED: count('APPLIED'),
    });
  }),
  http.get(`${base}/listings/export`, () =>
    HttpResponse.text('title,company\n', {
      headers: { 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment; filename="listings.csv"' },
    }),
  ),
  http.post(`${base}/listings/undo`, () => {
    const last = disco.steps.pop();
    if (!last) return problem(409, 'conflict', 'Nothing to undo', 'There is no change of the last minute.');
    disco.listings = disco.listings.map((l) => ({ ...l, state: last.before[l.id] ?? l.state }));
    return HttpResponse.json({ undone: last.text, listings: Object.keys(last.before) });
  }),
  http.post(`${base}/listings/bulk`, async ({ request }) => {
    const { from, to, filters } = (await request.json()) as {
      from: ReviewState;
      to: ReviewState;
      filters: Record<string, string>;
    };
    const ids = matching((name) => filters[name] ?? null)
      .filter((l) => l.state === from)
      .map((l) => l.id);
    move(ids, to, `${ids.length} listings`);
    return HttpResponse.json({ changed: ids.length, undoUntil: undoUntil() });
  }),
  http.get(`${base}/listings/:id`, ({ params }) => {
    const found = disco.listings.find((l) => l.id === params.id);
    return found ? HttpResponse.json(listing(found)) : missing();
  }),
  http.put(`${base}/listings/:id/state`, async ({ request, params }) => {
    const { state } = (await request.json()) as { state: ReviewState };
    const found = disco.listings.find((l) => l.id === params.id);
    if (!found) return missing();
    disco.marks.push(`${found.id} ${state}`);
    move([found.id], state, found.title);
    return HttpResponse.json({ state, undoUntil: undoUntil() });
  }),
  http.put(`${base}/listings/:id/flag`, async ({ request, params }) => {
    const { flagged } = (await request.json()) as { flagged: boolean };
    disco.listings = disco.listings.map((l) => (l.id === params.id ? { ...l, flagged } : l));
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(`${base}/listings/:id/liveness`, () =>
    HttpResponse.json({ answer: 'LIVE', checkedAt: new Date().toISOString(), why: 'The board still lists it.' }),
  ),
  http.get(`${base}/inbox-views`, () => HttpResponse.json({ items: disco.views })),
  http.post(`${base}/inbox-views`, async ({ request }) => {
    const made = { ...((await request.json()) as InboxView), id: fresh('view'), version: 1 };
    disco.views.push(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.put(`${base}/inbox-views/:id`, async ({ params, request }) => {
    const edit = (await request.json()) as InboxView;
    disco.views = disco.views.map((v) => (v.id === params.id ? { ...v, ...edit, version: v.version + 1 } : v));
    return HttpResponse.json(disco.views.find((v) => v.id === params.id));
  }),
  http.delete(`${base}/inbox-views/:id`, ({ params }) => {
    disco.views = disco.views.filter((v) => v.id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
];

const replaced = (id: unknown, over: Partial<Company>) => {
  disco.companies = disco.companies.map((c) => (c.id === id ? { ...c, ...over, version: c.version + 1 } : c));
  return disco.companies.find((c) => c.id === id);
};

const companies = [
  http.get(`${base}/companies`, ({ request }) => {
    const url = new URL(request.url);
    const q = url.searchParams.get('q')?.toLowerCase() ?? '';
    const platform = url.searchParams.get('platform');
    const chosen = url.searchParams.get('chosen') === 'true';
    return page(
      disco.companies.filter(
        (c) => c.name.toLowerCase().includes(q) && (!platform || c.platform === platform) && (!chosen || c.chosen),
      ),
      url,
    );
  }),
  http.post(`${base}/companies/detection`, async ({ request }) => {
    const { url } = (await request.json()) as { url: string };
    const known = disco.companies.find((c) => c.siteUrl === url);
    const gem = url.includes('gem.');
    return HttpResponse.json({
      platform: gem ? 'GEM' : 'LEVER',
      platformLabel: gem ? 'Gem' : 'Lever',
      supported: !gem,
      settings: gem ? {} : { host: 'jobs.example.com', board: url.split('/').pop() },
      missing: [],
      name: known?.name ?? 'Halyard Wind',
      message: gem ? 'Its listings cannot be read yet.' : 'Its listings can be read.',
      companyId: known?.id ?? null,
    });
  }),
  http.post(`${base}/companies/import`, () =>
    HttpResponse.json({
      added: 3,
      known: 1,
      chosen: 4,
      failed: [{ line: 5, text: 'Nowhere;not an address', why: 'The address is not a web address.' }],
    }),
  ),
  http.post(`${base}/companies`, async ({ request }) => {
    const { url, name } = (await request.json()) as { url: string; name?: string };
    const made = company(disco.companies.length, {
      name: name || 'Halyard Wind',
      siteUrl: url,
      lastSync: null,
      listings: 0,
    });
    disco.companies.push(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get(`${base}/companies/:id`, ({ params }) => {
    const found = disco.companies.find((c) => c.id === params.id);
    return found ? HttpResponse.json(found) : missing();
  }),
  http.put(`${base}/companies/:id`, async ({ request, params }) => {
    const found = disco.companies.find((c) => c.id === params.id);
    if (!found) return missing();
    if (request.headers.get('If-Match') !== `"${found.version}"`) return changed();
    return HttpResponse.json(replaced(params.id, (await request.json()) as Partial<Company>));
  }),
  http.put(`${base}/companies/:id/choice`, async ({ request, params }) => {
    replaced(params.id, (await request.json()) as Partial<Company>);
    return new HttpResponse(null, { status: 204 });
  }),
  http.put(`${base}/companies/:id/activity`, async ({ request, params }) => {
    replaced(params.id, (await request.json()) as Partial<Company>);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(`${base}/companies/:id/merger`, async ({ request, params }) => {
    const { otherId } = (await request.json()) as { otherId: string };
    disco.companies = disco.companies.filter((c) => c.id !== otherId);
    return HttpResponse.json(replaced(params.id, {}));
  }),
  http.get(`${base}/company-directory/bundles`, () => HttpResponse.json({ items: bundles })),
  http.get(`${base}/company-directory`, ({ request }) => {
    const url = new URL(request.url);
    const q = url.searchParams.get('q')?.toLowerCase() ?? '';
    return page(
      directory.filter((d) => d.name.toLowerCase().includes(q)),
      url,
    );
  }),
  http.post(`${base}/company-directory/adoption`, async ({ request }) => {
    const { names } = (await request.json()) as { names?: string[] };
    const n = names?.length ?? 12;
    return HttpResponse.json({ added: n, chosen: n });
  }),
];

const searches = [
  http.get(`${base}/searches`, () => HttpResponse.json({ items: disco.searches })),
  http.post(`${base}/searches`, async ({ request }) => {
    const edit = (await request.json()) as SearchEdit;
    if (disco.searches.some((s) => s.term === edit.term))
      return problem(422, 'invalid-input', 'The input is not valid', 'Correct the fields named below.', [
        { field: 'term', message: 'is one of your searches already' },
      ]);
    const made = { ...edit, id: fresh('search'), version: 1 };
    disco.searches.push(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.put(`${base}/searches/:id`, async ({ request, params }) => {
    const edit = (await request.json()) as SearchEdit;
    disco.searches = disco.searches.map((s) => (s.id === params.id ? { ...s, ...edit, version: s.version + 1 } : s));
    return HttpResponse.json(disco.searches.find((s) => s.id === params.id));
  }),
  http.delete(`${base}/searches/:id`, ({ params }) => {
    disco.searches = disco.searches.filter((s) => s.id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
];

const syncs = [
  http.get(`${base}/sync-runs`, ({ request }) =>
    page(
      disco.runs.map((r) => ({ ...r, tasks: [] })),
      new URL(request.url),
    ),
  ),
  http.post(`${base}/sync-runs`, () => {
    const made = run(fresh('sync'), {
      state: 'RUNNING',
      createdAt: new Date().toISOString(),
      finishedAt: null,
      progress: { done: 0, total: 3 },
      totals: { fetched: 0, added: 0, changed: 0, gone: 0, failed: 0 },
    });
    disco.runs.unshift(made);
    return HttpResponse.json(made, { status: 202 });
  }),
  http.get(`${base}/sync-runs/:id`, ({ params }) => {
    const found = disco.runs.find((r) => r.id === params.id);
    return found ? HttpResponse.json(found) : missing();
  }),
  http.get(`${base}/sync-runs/:id/events`, ({ params }) => {
    const id = String(params.id);
    const send = (done: number) => {
      const state = done === 3 ? ('DONE' as const) : ('RUNNING' as const);
      const next = run(id, { version: done + 1, state, progress: { done, total: 3 } });
      disco.runs = disco.runs.map((r) => (r.id === id ? next : r));
      return new TextEncoder().encode(`id: ${next.version}\ndata: ${JSON.stringify(next)}\n\n`);
    };
    let done = 0;
    let timer: ReturnType<typeof setInterval>;
    const stream = new ReadableStream({
      start(controller) {
        timer = setInterval(() => {
          done += 1;
          controller.enqueue(send(done));
          if (done < 3) return;
          clearInterval(timer);
          controller.close();
        }, 200);
      },
      cancel: () => clearInterval(timer),
    });
    return new HttpResponse(stream, { headers: { 'Content-Type': 'text/event-stream' } });
  }),
];

export const discovery = [...inbox, ...companies, ...searches, ...syncs];
