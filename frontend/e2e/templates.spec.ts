import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { inspect, register } from './help';

/** A template of one's own: made from a built-in one, arranged beside the page that it makes, chosen for a resume. */

const editor = (page: Page) => page.getByRole('heading', { level: 1, name: 'My engineer' });
const drawn = (page: Page) => page.getByRole('img', { name: 'Page 1 of the resume' });
const previewed = (page: Page) =>
  page.waitForResponse((r) => r.url().includes('/resume-templates/preview') && r.ok(), { timeout: 30_000 });

test('with no resume the sample is shown; a failed preview says what to do', async ({ page }) => {
  await register(page);
  await page.goto('/templates');
  await expect(page.getByText('You have none of your own yet.')).toBeVisible();
  await inspect(page, 'templates-none');
  await page.getByRole('button', { name: 'Make your own from it: Engineer', exact: true }).click();
  await expect(editor(page)).toBeVisible();
  await expect(page.getByText(/no resume of yours yet/).first()).toBeVisible();
  await expect(drawn(page)).toBeVisible({ timeout: 30_000 });
  await page.route('**/resume-templates/preview*', (route) => route.abort());
  await page.getByRole('checkbox', { name: 'Print Languages' }).uncheck();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 30_000 });
  await inspect(page, 'template-no-preview');
});

test('arranged by key and by mouse, saved, and chosen for a resume', async ({ page }) => {
  await register(page);
  await page.getByRole('button', { name: 'Use the sample' }).click();
  await expect(page).toHaveURL(/\/jobs\//);
  const job = page.url();
  await page.goto('/templates');
  await page.getByRole('button', { name: 'Make your own from it: Engineer', exact: true }).click();
  await expect(editor(page)).toBeVisible();
  await expect(drawn(page)).toBeVisible({ timeout: 30_000 });

  const sections = page.getByRole('list', { name: 'Sections' }).getByRole('checkbox');
  await page.getByRole('checkbox', { name: 'Print Technical Skills' }).focus();
  const redrawn = previewed(page);
  await page.keyboard.press('Alt+ArrowDown');
  await redrawn;
  await expect(sections.nth(2)).toHaveAccessibleName('Print Technical Skills');
  await expect(page.getByRole('checkbox', { name: 'Print Technical Skills' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sections.nth(1)).toHaveAccessibleName('Print Technical Skills');
  await page.getByRole('button', { name: 'Move Technical Skills down' }).click();
  await page.getByRole('checkbox', { name: 'Print Volunteering' }).uncheck();
  await page.getByLabel('Title printed instead of Supply Planner').fill('Head of Planning');
  await expect(page.getByText(/names a higher rank than the title that you held/)).toBeVisible({ timeout: 30_000 });
  await inspect(page, 'template-editor');
  await page.reload();
  await expect(page.getByText('Your unsaved changes are still here.')).toBeVisible();
  await page.getByLabel('Title printed instead of Supply Planner').fill('Demand Planner');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Template saved')).toBeVisible();

  await page.goto(job);
  await page.getByRole('button', { name: 'Tailor resume' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Template', { exact: true }).selectOption({ label: 'My engineer' });
  await dialog.getByText('Local', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: /^Tailored resume for/ })).toBeVisible({ timeout: 150_000 });
  await expect(page.getByText(/^Page 1 of \d$/).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Other formats' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /text/i }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toMatch(/Demand Planner[\s\S]*TECHNICAL SKILLS/);
});
