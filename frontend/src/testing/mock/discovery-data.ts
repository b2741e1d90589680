import type { Bundle, Company, DirectoryEntry, Listing, ListingCard, SyncRun, SyncTask } from '../../api/discovery.ts';

/** Companies and postings that exist nowhere. */
const titles = [
  'Supply Planning Analyst',
  'Hospital Supply Analyst',
  'Spare Parts Planner, Tidal',
  'Public Health Data Analyst',
  'Demand Planner, Implants',
  'Meals Logistics Coordinator',
  'Stock Control Lead',
  'Grain Procurement Specialist',
  'Bakery Production Scheduler',
  'Collections Logistics Officer',
  'Senior Specialist for Temperature-Controlled Warehouse Replenishment and Returns, Northern Region and Islands',
];
const names = [
  'Fernhollow Foods',
  'Cairnmoor Hospital',
  'Stormwell Energy',
  'Tilbury County Health',
  'Aldergrove Instruments',
  'Cedarholm Schools',
  'Pagewright Books',
  'Tamarack Mills',
];
const places = ['Portland, OR', 'Astoria, OR', 'Vancouver, WA', 'Gresham, OR', 'Salem, OR'];
const settings: ListingCard['workSetting'][] = ['hybrid', 'on_site', 'remote'];
const levels: ListingCard['level'][] = ['mid', 'senior', 'entry'];
const platforms: [Company['platform'], string][] = [
  ['GREENHOUSE', 'Greenhouse'],
  ['LEVER', 'Lever'],
  ['WORKDAY', 'Workday'],
];
const pick = <T>(list: T[], i: number): T => list[i % list.length] as T;
const before = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

export const card = (i: number, over: Partial<ListingCard> = {}): ListingCard => ({
  id: `l${i}`,
  title: pick(titles, i),
  company: pick(names, i),
  companyId: `c${i % names.length}`,
  locations: i % 7 === 6 ? [pick(places, i), pick(places, i + 1)] : [pick(places, i)],
  workSetting: pick(settings, i),
  employmentType: 'full_time',
  salary:
    i % 9 === 8
      ? {}
      : {
          min: 74_000 + i * 200,
          max: 92_000 + i * 300,
          currency: 'USD',
          period: 'year',
          yearMin: 74_000 + i * 200,
          yearMax: 92_000 + i * 300,
          text: null,
        },
  level: pick(levels, i),
  minYears: (i % 5) + 1,
  postedAt: before(2 + i * 3),
  firstSeenAt: before(1 + i * 3),
  score: null,
  confidence: null,
  why: [],
  missing: [],
  state: 'NEW',
  gone: false,
  flagged: false,
  sources: i % 5 === 1 ? 2 : 1,
  ...over,
});

export const listing = (from: ListingCard): Listing => ({
  ...from,
  html: `<p>${from.company} supplies 160 grocers in Oregon and Washington. You will plan stock for chilled and ambient ranges, about 900 items, so that shelves are full and little is thrown away.</p><h3>What you do</h3><ul><li>Own the weekly forecast for chilled and ambient ranges and explain its misses</li><li>Set safety stock with buyers and the two warehouses</li><li>Prepare the monthly review with sales and finance</li></ul><p>Apply <a href="https://example.com/apply">on our page</a>.<script>alert(1)</script></p>`,
  text: 'A member-owned food company.',
  department: 'Supply chain',
  degree: { level: 'bachelor', required: false },
  sponsorship: 'unknown',
  factsReadAt: from.firstSeenAt,
  commute: { minutes: 25, mode: 'TRANSIT', to: 'Portland, Oregon, United States' },
  skills: ['Demand forecasting', 'SQL', 'Safety stock', 'Cold chain', 'Power BI', 'Tableau', 'Excel', 'Python'].map(
    (name, i) => ({ name, group: i < 4 ? 'domain_skills' : 'tools_and_platforms', required: i < 4 }),
  ),
  postings: [
    {
      companyId: from.companyId,
      name: from.company,
      platformLabel: 'Greenhouse',
      url: 'https://example.com/postings/1',
      applyUrl: null,
      firstSeenAt: from.firstSeenAt,
      lastFetchedAt: before(1),
      gone: from.gone,
    },
  ],
  history: [{ at: from.firstSeenAt, what: 'Found at Greenhouse' }],
});

export const company = (i: number, over: Partial<Company> = {}): Company => {
  const [platform, platformLabel] = pick(platforms, i);
  return {
    id: `c${i}`,
    version: 1,
    name: pick(names, i),
    platform,
    platformLabel,
    siteUrl: `https://careers.example.com/${i}`,
    settings: { host: 'boards.example.com', board: `board${i}` },
    active: true,
    chosen: true,
    listings: 40 - i,
    lastSync: { at: before(1), state: 'DONE', fetched: 40 - i, problem: null },
    missing: [],
    ...over,
  };
};

export const directory: DirectoryEntry[] = Array.from({ length: 24 }, (_, i) => ({
  name: `${pick(names, i)} ${['North', 'South', 'West'][Math.floor(i / 8)]}`,
  url: `https://jobs.example.com/${i}`,
  platform: pick(platforms, i)[0],
  platformLabel: pick(platforms, i)[1],
  fields: [i % 2 ? 'Health' : 'Food'],
  checked: i % 3 ? null : '2026-10-02',
  companyId: null,
  chosen: false,
}));
export const bundles: Bundle[] = [
  { id: 'food', label: 'Food', companies: 12 },
  { id: 'health', label: 'Health', companies: 12 },
];

export const run = (id: string, over: Partial<SyncRun> = {}): SyncRun => ({
  id,
  version: 1,
  state: 'DONE',
  trigger: 'USER',
  keywords: null,
  location: null,
  createdAt: before(1),
  finishedAt: before(1),
  progress: { done: 3, total: 3 },
  totals: { fetched: 96, added: 12, changed: 3, gone: 2, failed: 1 },
  tasks: [
    task('c0', 'Fernhollow Foods', 'DONE', 40, null),
    task('c1', 'Cairnmoor Hospital', 'PARTIAL', 56, 'Page 3 did not answer in 20 seconds. What was read is kept.'),
    task('c2', 'Stormwell Energy', 'FAILED', 0, 'The board answered 403, so it does not want to be read now.'),
  ],
  ...over,
});

function task(
  companyId: string,
  name: string,
  state: SyncTask['state'],
  fetched: number,
  problem: string | null,
): SyncTask {
  return {
    companyId,
    name,
    platformLabel: 'Greenhouse',
    state,
    fetched,
    added: Math.round(fetched / 8),
    changed: Math.round(fetched / 20),
    gone: 0,
    problem,
    millis: 840,
  };
}
