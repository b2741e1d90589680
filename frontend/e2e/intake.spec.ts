import { expect, test } from '@playwright/test';
import { inspect, register } from './help';

/** The ways in beside a resume file: what LinkedIn sends, and what somebody wrote. */

test('an export from LinkedIn becomes experience, and can be taken back', async ({ page }) => {
  await register(page);
  await page.getByRole('link', { name: 'Choose file' }).click();
  await expect(page.getByText('How to get your data from LinkedIn')).toBeVisible();
  await page.setInputFiles('input[type=file]', 'e2e/fixtures/linkedin.zip');
  await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('Tilda Brask');
  await inspect(page, 'linkedin-draft');

  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/\/experience/);
  await expect(page.getByText(/Fjordline Yard/).first()).toBeVisible();
  await expect(page.getByText('Rewired 14 ferries')).toBeVisible();
  await expect(page.getByText(/Havn Technical College/).first()).toBeVisible();
});

test('of a post that was pasted, chosen statements become evidence', async ({ page }) => {
  await register(page);
  await page.goto('/intake');
  await page.getByText('Blog post', { exact: true }).click();
  await page.getByRole('button', { name: 'Read post' }).click();
  await expect(page.getByText('Give an address, or paste the text of a post below.')).toBeVisible();
  await page.getByLabel('Title, if you paste the text').fill('What a winter of outages taught us');
  await page
    .getByLabel('Or the text of a post, as Markdown')
    .fill(
      '# What a winter of outages taught us\n\nI rewired the switch room of 14 ferries last year. ' +
        'We cut outages by 40% after I wrote a checklist for the night crew.\n\nThe weather was bad.\n',
    );
  await inspect(page, 'blog-form');
  await page.getByRole('button', { name: 'Read post' }).click();
  await expect(page.getByRole('heading', { name: 'Review statements from your blog' })).toBeVisible();
  await expect(page.getByLabel('Statement 1', { exact: true })).toHaveValue(/14 ferries/);
  await inspect(page, 'blog-draft');

  await page.getByRole('button', { name: /^Accept \d statements?$/ }).click();
  await expect(page).toHaveURL(/\/evidence/);
  await expect(page.getByText(/rewired the switch room of 14 ferries/).first()).toBeVisible();
});
