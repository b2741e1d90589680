import { expect, type Page, test } from '@playwright/test';
import { inspect, register } from './help';

/** States that a healthy server does not show by itself: its answers are put in its place here. */

const steps = (done: number, state: string) =>
  ['analyse', 'retrieve', 'generate', 'guard', 'evaluate', 'report', 'render'].map((name, i) => ({
    name,
    state: i < done ? 'done' : i === done ? state : 'waiting',
    millis: i < done ? 800 + i * 900 : null,
  }));

const session = (over: object) => ({
  id: 's1',
  version: 4,
  jobId: 'j1',
  jobTitle: 'Spare Parts Planner, Wind, Northern Region and Offshore Islands',
  company: 'Halyard Wind and the very long name of its parent company',
  state: 'RUNNING',
  step: 'guard',
  percent: 62,
  steps: steps(3, 'running'),
  engine: 'local',
  reason: null,
  problem: null,
  parameters: { pages: 1 },
  resumeId: null,
  tokens: { in: 0, out: 0 },
  queuePosition: null,
  createdAt: new Date().toISOString(),
  startedAt: new Date().toISOString(),
  finishedAt: null,
  ...over,
});

async function answer(page: Page, path: string, status: number, json: object) {
  await page.route(`**/api/v1/${path}`, (route) =>
    route.fulfill({ status, json, contentType: status < 400 ? 'application/json' : 'application/problem+json' }),
  );
}
const fault = (status: number, title: string, detail: string) => ({ type: '/problems/x', title, status, detail });

test('a running session shows its steps, on its page and in the pill', async ({ page }) => {
  await register(page);
  await answer(page, 'tailoring-sessions/s1', 200, session({}));
  await answer(page, 'tailoring-sessions?*', 200, { items: [session({})], nextCursor: null });
  await page.route('**/api/v1/tailoring-sessions/s1/events', (route) => route.abort());
  await page.goto('/tailoring/s1');
  await expect(page.getByText('Checking every sentence against its evidence').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Tailoring Halyard/ })).toBeVisible();
  await inspect(page, 'session-running');
});

test('a failed session says why and offers to try again', async ({ page }) => {
  await register(page);
  const problem = fault(
    502,
    'The model could not be reached',
    'It did not answer three times. Try again, or choose the local engine.',
  );
  await answer(
    page,
    'tailoring-sessions/s1',
    200,
    session({ state: 'FAILED', step: null, problem, steps: steps(2, 'running') }),
  );
  await page.goto('/tailoring/s1');
  await expect(page.getByRole('alert')).toContainText('choose the local engine');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await inspect(page, 'session-failed');
});

test('a list that fails to load can be tried again', async ({ page }) => {
  await register(page);
  await answer(
    page,
    'jobs?*',
    500,
    fault(500, 'Something went wrong on our side', 'Try again. The log has more under number 4711.'),
  );
  await page.goto('/jobs');
  await expect(page.getByRole('alert')).toContainText('4711');
  await inspect(page, 'jobs-error');
  await page.unroute('**/api/v1/jobs?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible();
});

test('a file that cannot be read says what to do, and a wrong kind is not even sent', async ({ page }) => {
  await register(page);
  await answer(
    page,
    'drafts*',
    422,
    fault(422, 'The document cannot be read', 'The pages hold pictures, no text. Paste its text instead.'),
  );
  await page.goto('/intake');
  await page.setInputFiles('input[type=file]', {
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  });
  await expect(page.getByRole('alert')).toContainText('Paste its text instead');
  await inspect(page, 'intake-error');
  await page.setInputFiles('input[type=file]', { name: 'me.heic', mimeType: 'image/heic', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert')).toContainText('This kind of file cannot be read');
});

test('offline is said, and what was typed is still there', async ({ page, context }) => {
  await register(page);
  await page.goto('/jobs/new');
  await page.getByLabel('Posting', { exact: true }).fill('Network Data Analyst\nTern Harbour Transit');
  await context.setOffline(true);
  await expect(page.getByText('You are offline')).toBeVisible();
  await inspect(page, 'offline');
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel('Posting', { exact: true })).toHaveValue(/Tern Harbour/);
});

test('an unknown address and a foreign job are told kindly', async ({ page }) => {
  await register(page);
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await inspect(page, 'not-found');
  await page.goto('/jobs/00000000-0000-0000-0000-000000000000');
  await expect(page.getByRole('alert')).toBeVisible();
});
