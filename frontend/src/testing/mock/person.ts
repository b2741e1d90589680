import { HttpResponse, http } from 'msw';
import type { FoundPlace, Insights, Preferences } from '../../api/person.ts';
import { changed, missing, problem } from './problem.ts';

/** Preferences, insights, places and what a person does with their account, in the shapes of the server. */
const base = '*/api/v1';

const empty = () => ({
  preferences: {
    version: 0,
    desiredRoles: [],
    locations: [],
    workSettings: [],
    jobTypes: [],
    salary: null,
    companySizes: [],
    blockedCompanies: [],
    maxCommuteMinutes: null,
    commuteMode: 'DRIVE',
    digest: { time: '07:30', timeZone: 'UTC' },
    channels: ['APP'],
    useVoiceProfile: true,
    usePersonality: true,
  } as Preferences,
  insights: null as Insights | null,
});
let mine = empty();
export const resetPerson = () => {
  mine = empty();
};

const place = (city: string, region: string, country: string, latitude: number, longitude: number): FoundPlace => ({
  label: [city, region, country].join(', '),
  city,
  region,
  country,
  remote: false,
  latitude,
  longitude,
});
const gazetteer = [
  place('Portland', 'Oregon', 'United States', 45.52, -122.68),
  place('Gresham', 'Oregon', 'United States', 45.5, -122.43),
  place('Seattle', 'Washington', 'United States', 47.61, -122.33),
  place('San Francisco', 'California', 'United States', 37.77, -122.42),
  place('Leeds', 'England', 'United Kingdom', 53.8, -1.55),
  place('Lisbon', 'Lisbon', 'Portugal', 38.72, -9.14),
];
const resolve = (text: string) => gazetteer.filter((p) => p.city && text.includes(p.city));

export const person = [
  http.get(`${base}/preferences`, () => HttpResponse.json(mine.preferences)),
  http.put(`${base}/preferences`, async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${mine.preferences.version}"`) return changed();
    const edit = (await request.json()) as Preferences;
    mine.preferences = { ...edit, version: mine.preferences.version + 1 };
    return HttpResponse.json(mine.preferences);
  }),
  http.post(`${base}/profile/skill-grouping`, () =>
    HttpResponse.json({
      skills: [
        { name: 'Programming languages', keywords: ['SQL', 'Python'] },
        { name: 'Tools and platforms', keywords: ['Excel', 'Tableau'] },
        { name: 'Domain skills', keywords: ['Demand forecasting', 'Safety stock', 'Par levels', 'S&OP'] },
      ],
    }),
  ),
  http.get(`${base}/profile/insights`, () => (mine.insights ? HttpResponse.json(mine.insights) : missing())),
  http.post(`${base}/profile/insights`, () => {
    mine.insights = {
      engine: 'local',
      reason: null,
      summary:
        'A supply planner with seven years in food and medical distribution, strongest in stock and forecasting.',
      strengths: [
        {
          text: 'Results with figures: less stock and fewer errors, each with a number.',
          evidence: ['work-1.1', 'work-1.3'],
        },
        { text: 'Keeps medical stock safe.', evidence: ['work-2.2', 'gone'] },
      ],
      improvements: [{ text: 'Two statements of the last job have no figure.' }],
      advice: [{ text: 'Say which planning system you worked with; postings of this kind ask for one.' }],
      createdAt: new Date().toISOString(),
      outdated: false,
    };
    return HttpResponse.json(mine.insights, { status: 201 });
  }),
  http.get(`${base}/places`, ({ request }) => {
    const q = new URL(request.url).searchParams.get('q')?.toLowerCase() ?? '';
    return HttpResponse.json(gazetteer.filter((p) => p.label.toLowerCase().startsWith(q)));
  }),
  http.post(`${base}/places/resolution`, async ({ request }) => {
    const { texts } = (await request.json()) as { texts: string[] };
    return HttpResponse.json({ items: texts.map((text) => ({ text, places: resolve(text) })) });
  }),
  http.get(`${base}/commute`, ({ request }) => {
    const mode = new URL(request.url).searchParams.get('mode') ?? 'DRIVE';
    return HttpResponse.json({
      minutes: mode === 'DRIVE' ? 34 : 95,
      kilometres: 19.6,
      mode,
      source: 'ESTIMATE',
      note: 'Estimated from the distance; traffic and timetables are not known.',
    });
  }),
  http.get(`${base}/isochrone`, () =>
    problem(503, 'map-not-configured', 'No map service is configured', 'Set MAPBOX_TOKEN and start the server again.'),
  ),
  http.put(`${base}/account/password`, async ({ request }) => {
    const { currentPassword } = (await request.json()) as { currentPassword: string };
    if (currentPassword.startsWith('wrong')) {
      return problem(422, 'invalid-input', 'The input is not valid', 'The current password is another.', [
        { field: 'currentPassword', message: 'is not your password' },
      ]);
    }
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/account/export`, () =>
    HttpResponse.arrayBuffer(new TextEncoder().encode('PK mock').buffer, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="tailorbird-export.zip"',
      },
    }),
  ),
  http.post(`${base}/account/deletion`, () => new HttpResponse(null, { status: 204 })),
];
