import { expect, test } from '@playwright/test';
import { inspect, register } from './help';

/** Entries and statements by hand, and the library of all statements, with axe on each page. */
test('write an entry, edit it in place, reorder and undo', async ({ page }) => {
  await register(page);
  await page.goto('/experience');
  await expect(page.getByRole('heading', { name: 'No experience yet' })).toBeVisible();
  await page.getByRole('button', { name: /Add entry/ }).click();
  await page.getByRole('menuitem', { name: 'Job' }).click();
  await page.getByLabel('Employer').fill('Northgate Rail');
  await page.getByLabel('From').fill('Mar 2021');
  await page.getByLabel('I still do this').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('must not be empty').first()).toBeVisible();
  await inspect(page, 'experience-form');
  await page.getByLabel('Title').fill('Data clerk');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await page.getByRole('button', { name: 'Add statement' }).click();
  for (const text of ['Cut delays by 8% in one winter.', 'Wrote the incident handbook.']) {
    await page.getByLabel('New statement').fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Edit Statement: ${text}` })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.locator('mark').first()).toHaveText(/8/);
  await expect(page.locator('.xp-hint').first()).toBeVisible();

  await page.getByRole('button', { name: /^Edit Title/ }).click();
  await page.getByLabel('Title').fill('Data analyst');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit Title: Data analyst' })).toBeVisible();

  await page.getByRole('button', { name: 'Move statement 2' }).focus();
  for (const key of ['Space', 'ArrowUp', 'Space']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400); // each step of a move by keys is drawn before the next
  }
  await expect(page.locator('.xp-text').first()).toContainText('handbook');
  await inspect(page, 'experience-edited');
  await page.reload();
  await expect(page.locator('.xp-text').first()).toContainText('handbook');
  await page.getByRole('button', { name: 'Delete statement 1' }).click();
  await expect(page.getByText('Statement deleted')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Edit Statement: Wrote the incident handbook.' })).toBeVisible();
});

test('find statements, retag them at once, take it back, and write one', async ({ page }) => {
  await register(page);
  await page.getByRole('button', { name: 'Use the sample' }).click();
  await expect(page).toHaveURL(/\/jobs\//);
  await page.goto('/experience/evidence');
  await expect(page.getByText(/^\d+ statements$/)).toBeVisible();
  await page.getByRole('button', { name: /^Achievement/ }).click();
  await expect(page).toHaveURL(/kind=ACHIEVEMENT/);
  await expect(page.locator('.ev').nth(1)).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.getByText('1 selected')).toBeVisible();
  await page.keyboard.press('Shift+J');
  await expect(page.getByText('2 selected')).toBeVisible();
  await inspect(page, 'library');
  await page.keyboard.press('t');
  await page.getByRole('dialog').getByLabel('Lens').selectOption('Strategy');
  await page.getByRole('dialog').getByRole('button', { name: 'Retag' }).click();
  await expect(page.getByText('Retagged 2 statements')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Strategy ?2/ })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: /^Strategy ?0/ })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByRole('region', { name: 'New statement' }).getByLabel('Statement').fill('Trained 12 night clerks.');
  await inspect(page, 'library-pane');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Statement added')).toBeVisible();
});
