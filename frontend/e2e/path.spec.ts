import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { inspect, register } from './help';

/** From an empty account to a downloaded resume, with the sample and with a file of one's own. */

async function tailor(page: Page) {
  await page.getByRole('button', { name: 'Tailor resume' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('dialog').getByText('Local', { exact: true }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/\/tailoring\//);
  await expect(page.getByRole('heading', { name: /^Tailored resume for/ })).toBeVisible({ timeout: 150_000 });
}

async function pageIsDrawn(page: Page) {
  await expect(page.getByText(/^Page 1 of \d$/).first()).toBeVisible({ timeout: 20_000 });
  await expect
    .poll(() =>
      page.locator('.trr canvas').evaluate((c: HTMLCanvasElement) => {
        const data = c.getContext('2d')?.getImageData(0, 0, c.width, c.height).data ?? [];
        let dark = 0;
        for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 100 && (data[i + 3] ?? 0) > 200) dark += 1;
        return dark;
      }),
    )
    .toBeGreaterThan(200);
}

async function download(page: Page, name: string, role: 'button' | 'menuitem' = 'button') {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole(role, { name }).first().click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('with the sample: register, tailor, read why, download', async ({ page }) => {
  await register(page);
  await inspect(page, 'first-run');

  await page.getByRole('button', { name: 'Use the sample' }).click();
  await expect(page).toHaveURL(/\/jobs\//);
  await expect(page.getByRole('heading', { name: 'What it asks for' })).toBeVisible();
  await inspect(page, 'job');

  await page.getByRole('button', { name: 'Tailor resume' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await inspect(page, 'tailor-dialog');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await tailor(page);
  await pageIsDrawn(page);
  await expect(page.getByRole('img', { name: /ATS score \d+ of 100/ })).toBeVisible();
  await page.locator('body').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('j');
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: /evidence/ })).toBeVisible();
  await inspect(page, 'review', { wait: () => pageIsDrawn(page) });
  await page.keyboard.press('Escape');

  const pdf = await download(page, 'Download PDF');
  expect(pdf.name).toMatch(/\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('button', { name: 'Other formats' }).first().click();
  const json = await download(page, 'JSON Resume', 'menuitem');
  expect(JSON.parse(json.bytes.toString()).basics.name).toBeTruthy();

  await page.reload();
  await expect(page.getByRole('heading', { name: /^Tailored resume for/ })).toBeVisible();

  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page.getByRole('heading', { name: 'Tailored resumes' })).toBeVisible();
  await inspect(page, 'today');
  await page.goto('/experience');
  await expect(page.getByRole('heading', { name: 'Work' })).toBeVisible();
  await inspect(page, 'experience');
  for (const [path, heading] of [
    ['/profile', 'Profile'],
    ['/settings', 'Settings'],
    ['/tailoring', 'Tailored resumes'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await inspect(page, heading.toLowerCase().replace(/ /g, '-'));
  }

  await page.goto('/');
  await page.getByRole('button', { name: 'Remove sample' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove sample' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Tailorbird' })).toBeVisible();
});

test('with a file of one’s own: upload, review, paste a posting, tailor', async ({ page }) => {
  const who = await register(page);
  await page.getByRole('link', { name: 'Choose file' }).click();
  await inspect(page, 'intake');
  await page.setInputFiles('input[type=file]', 'e2e/fixtures/ines-calloway.txt');
  await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('Ines Calloway');
  await inspect(page, 'draft');

  await page.getByLabel('Headline').or(page.getByLabel('Phone')).first().fill('503 555 0177');
  await page.reload();
  await expect(page.getByText('Changed by you').first()).toBeVisible();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/\/experience/);
  await expect(page.getByText(/Northgate Rail/).first()).toBeVisible();

  await page.goto('/jobs');
  await expect(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible();
  await inspect(page, 'jobs-empty');
  await page
    .getByRole('link', { name: /Add job/ })
    .first()
    .click();
  await page.getByLabel('Posting', { exact: true }).fill(await readFile('e2e/fixtures/posting.txt', 'utf8'));
  await inspect(page, 'job-form');
  await page.getByRole('button', { name: 'Read posting' }).click();
  await expect(page.getByRole('heading', { name: 'What it asks for' })).toBeVisible();

  await tailor(page);
  await pageIsDrawn(page);
  const pdf = await download(page, 'Download PDF');
  expect(pdf.bytes.length).toBeGreaterThan(1000);

  await page.goto('/settings');
  await page.locator('main').getByRole('button', { name: 'Log out' }).click();
  await expect(page).toHaveURL(/\/login/);
  await inspect(page, 'login');
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { name: 'Tailored resumes' })).toBeVisible();
});

test('the search finds pages, actions and jobs by key', async ({ page }) => {
  await register(page);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search jobs and commands').fill('add re');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/intake/);
  await expect(page.getByPlaceholder('Search jobs and commands')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Everywhere')).toBeVisible();
});
