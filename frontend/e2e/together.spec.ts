import { expect, test } from '@playwright/test';
import { inspect, register } from './help';

/** Many jobs tailored for at once, a role without a posting, and what was misread put right. */

test('a role is written, its demands are corrected, and it is tailored for together with a posting', async ({
  page,
}) => {
  await register(page);
  await page.getByRole('button', { name: 'Use the sample' }).click();
  await expect(page).toHaveURL(/\/jobs\//);

  await page.getByRole('link', { name: 'Add job' }).click();
  await page.getByText('Role', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Role' }).fill('Supply analyst');
  await page.getByRole('button', { name: 'Look in my listings' }).click();
  await expect(page.getByText(/No listing of your inbox/)).toBeVisible();
  for (const ask of ['SQL', 'Three years of inventory planning', 'Tableau']) {
    await page.getByLabel('Add a requirement').fill(ask);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: /Tableau: Required$/ }).click();
  await inspect(page, 'role-form');
  await page.getByRole('button', { name: 'Add role' }).click();
  await expect(page.getByRole('heading', { name: 'Supply analyst' })).toBeVisible();
  await expect(page.getByText('2 required, 1 preferred, most relevant first')).toBeVisible();

  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByRole('group', { name: 'Requirements' }).getByRole('button', { name: 'Remove Tableau' }).click();
  await inspect(page, 'asks-correction');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('2 required, 0 preferred, most relevant first')).toBeVisible();

  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('2 jobs chosen')).toBeVisible();
  await inspect(page, 'jobs-chosen');
  await page.keyboard.press('Shift+T');
  await page.getByRole('dialog').getByText('Local', { exact: true }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: '2 jobs tailored together' })).toBeVisible();
  await expect(page.getByText('2 of 2 ready')).toBeVisible({ timeout: 150_000 });
  await inspect(page, 'batch');
});
