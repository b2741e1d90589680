import { expect, type Page, test } from '@playwright/test';
import { inspect, register } from './help';

/** A tailored resume is reviewed: decided upon by key and by mouse, saved as one goes, kept in versions. */

async function tailored(page: Page) {
  await register(page);
  await page.getByRole('button', { name: 'Use the sample' }).click();
  await expect(page).toHaveURL(/\/jobs\//);
  await page.getByRole('button', { name: 'Tailor resume' }).click();
  await page.getByRole('dialog').getByText('Local', { exact: true }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: /^Tailored resume for/ })).toBeVisible({ timeout: 150_000 });
  await expect(page.getByText(/^Page 1 of \d$/).first()).toBeVisible({ timeout: 20_000 });
}

const rows = (page: Page) => page.locator('.dr[data-row]');
const selected = (page: Page) => page.locator('.dr[aria-current]');
const saved = (page: Page) =>
  page.waitForResponse((r) => r.url().endsWith('/review') && r.request().method() === 'PUT' && r.ok());

test('by key: decide, write, move, take back; nothing is lost by a reload', async ({ page }) => {
  await tailored(page);
  const first = saved(page);
  await page.keyboard.press('a');
  await first;
  await expect(rows(page).first()).toContainText('Accepted');
  await expect(page.getByText('Version 2, draft')).toBeVisible();
  await expect(page.getByText(/saved \d\d:\d\d/)).toBeVisible();

  const bullet = await selected(page).getAttribute('data-row');
  await page.keyboard.press('e');
  await page.getByLabel('Your wording').fill('Raised revenue by 73% with Kubernetes.');
  await page.keyboard.press('Enter');
  const own = page.locator(`[data-row="${bullet}"]`);
  await expect(own).toContainText('You wrote this yourself; nothing in your evidence shows');
  await expect(own).toContainText('73%');
  await inspect(page, 'review-own-words');

  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows(page).nth(2)).toHaveAttribute('data-row', String(bullet));
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(rows(page).nth(3)).toContainText('Left out');
  await page.keyboard.press('Shift+A');
  await expect(page.getByText(/, 0 to review/)).toBeVisible();
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(rows(page).nth(3)).not.toContainText('Left out');
  const last = saved(page);
  await page.keyboard.press('r');
  await last;

  await page.reload();
  await expect(own).toContainText('Edited by you', { timeout: 20_000 });
  await expect(rows(page).nth(2)).toHaveAttribute('data-row', String(bullet));
  await page.goto('/experience/evidence');
  await expect(page.getByText('Raised revenue by 73% with Kubernetes.').first()).toBeVisible();
});

test('by mouse: say what is there, keep versions, compare and restore them', async ({ page }) => {
  await tailored(page);
  await rows(page).nth(1).click();
  await rows(page).nth(1).getByRole('button', { name: 'Reject' }).click();
  await expect(rows(page).nth(1)).toContainText('Rejected');
  const left = page.locator('details.left').first();
  if (await left.isVisible()) {
    const before = await rows(page).count();
    await left.locator('summary').click();
    const added = saved(page);
    await left.getByRole('button', { name: /^Add:/ }).first().click();
    await added;
    await expect(rows(page)).toHaveCount(before + 1);
  }
  await page.getByRole('button', { name: 'Accept all that pass' }).click();
  await expect(page.getByText(/, 0 to review/)).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Keep as version' }).click();
  await expect(page.getByText('Version 3, draft')).toBeVisible();

  await page.getByRole('button', { name: 'Mark as sent' }).click();
  const low = page.getByRole('dialog').getByRole('button', { name: 'Mark as sent' });
  await expect(low.or(page.getByText('Version 4, draft'))).toBeVisible();
  if (await low.isVisible()) await low.click();
  await expect(page.getByText('Version 4, draft')).toBeVisible();

  await page.getByRole('button', { name: 'Compare versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare versions' });
  await dialog.getByLabel('Before').selectOption('1');
  await expect(dialog.locator('.cmp-list li').first()).toBeVisible();
  await inspect(page, 'review-compare');
  await dialog.getByRole('button', { name: 'Restore version 1' }).click();
  await expect(page.getByText('The draft is now as version 1')).toBeVisible();
  await expect(rows(page).nth(1)).not.toContainText('Rejected');
  await page.keyboard.press('u');
  await expect(rows(page).nth(1)).toContainText('Rejected');
});

test('the page as it prints follows a change', async ({ page }) => {
  await tailored(page);
  const printed = page.waitForResponse((r) => /\/resumes\/[^/]+\/pdf$/.test(r.url()) && r.ok());
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await printed;
  await expect(page.locator('.trr canvas')).toBeVisible();
  await expect(page.locator('.trr .note')).toBeHidden();
});

test('the job shows what was made for it, and makes it again with one click', async ({ page }) => {
  await tailored(page);
  const made = page.url();
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Open job' }).click();
  await expect(page.getByText('1 of 1 completed (100%)')).toBeVisible();
  await expect(page.getByText(/^Score \d+$/)).toBeVisible();
  await inspect(page, 'job-sessions');
  await page.getByRole('button', { name: /^Tailor again/ }).click();
  await expect(page.getByRole('heading', { name: /^Tailored resume for/ })).toBeVisible({ timeout: 150_000 });
  expect(page.url()).not.toBe(made);
});

test('what the server does not take is kept and saved when it is back', async ({ page }) => {
  await tailored(page);
  await page.route('**/review', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await page.keyboard.press('a');
  await expect(page.getByText('not saved', { exact: true })).toBeVisible();
  await inspect(page, 'review-not-saved');
  await page.unroute('**/review');
  const again = saved(page);
  await page.reload();
  await again;
  await expect(rows(page).first()).toContainText('Accepted');
});
