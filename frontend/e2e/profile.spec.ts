import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { inspect, register } from './help';

/** Who a person is, what they look for, where, and what they can do with their account. */

async function sample(page: Page) {
  const who = await register(page);
  await page.getByRole('button', { name: 'Use the sample' }).click();
  await expect(page).toHaveURL(/\/jobs\//);
  return who;
}
const tags = (page: Page, name: string) => page.getByRole('combobox', { name });

async function saved(page: Page, what: string) {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${what} saved`)).toBeVisible();
}

test('profile, insights, preferences, map and the copy of everything', async ({ page }) => {
  await sample(page);
  await page.goto('/profile');
  await expect(page.getByText('Understood as Portland, Oregon, United States.')).toBeVisible();
  await tags(page, 'Countries where you may work').fill('us');
  await page.keyboard.press('Enter');
  await tags(page, 'Countries where you may work').fill('Atlantis');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/“Atlantis” is no country/)).toBeVisible();
  await inspect(page, 'profile-wrong');
  await page.getByRole('button', { name: 'Remove Atlantis' }).click();
  await saved(page, 'Profile');
  await expect(page.getByRole('button', { name: 'Remove United States' })).toBeVisible();

  await page.getByRole('button', { name: 'Sort into groups' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use these groups' }).click();
  await saved(page, 'Profile');
  await page.reload();
  await expect(page.getByLabel('Group').first()).toHaveValue('Programming languages');

  await page.getByRole('button', { name: 'Write insights' }).click();
  await expect(page.getByText(/^Local rules/)).toBeVisible();
  await page
    .getByText(/^Why: /)
    .first()
    .click();
  await inspect(page, 'profile-insights');

  await page.getByRole('navigation', { name: 'Profile pages' }).getByRole('link', { name: 'Preferences' }).click();
  await tags(page, 'Places').fill('seat');
  await page.getByRole('option', { name: 'Seattle, Washington, United States' }).click();
  await tags(page, 'Roles').fill('Supply planner');
  await page.keyboard.press('Enter');
  await page.getByLabel('At least').fill('70,000');
  await page.getByLabel(/Longest commute/).fill('45');
  await page.getByLabel('Hybrid').check();
  await saved(page, 'Preferences');
  await inspect(page, 'preferences');
  await page.reload();
  await expect(page.getByLabel('At least')).toHaveValue('70000');
  await expect(page.getByRole('button', { name: /^Remove Seattle/ })).toBeVisible();

  await page.getByRole('link', { name: 'See the map' }).click();
  await expect(page.getByRole('button', { name: /^Seattle: Wanted/ })).toBeVisible();
  await expect(page.locator('.map-land').first()).toBeAttached();
  const list = page.getByRole('region', { name: 'Places in words' });
  await list.getByRole('button', { name: /St. Brannoc/ }).click();
  await expect(list.getByText(/^About \d+ min$/)).toBeVisible();
  await expect(list.getByText('within your 45 min')).toBeVisible();
  await inspect(page, 'places');
  const map = page.getByRole('region', { name: /^Map/ });
  await map.focus();
  const before = await page.locator('.map svg > g').getAttribute('transform');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await expect(page.locator('.map svg > g')).not.toHaveAttribute('transform', before ?? '');
  await page.keyboard.press('0');
  await expect(page.locator('.map svg > g')).toHaveAttribute('transform', before ?? '');

  await page.goto('/settings');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('tailorbird-export.zip');
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText(/^Saved, /)).toBeVisible();
  await inspect(page, 'settings-saved');
});

test('a change in a second window is shown, and nothing of either is lost', async ({ page, context }) => {
  await sample(page);
  await page.goto('/profile');
  await page.getByLabel('Headline').fill('Planner of supplies');
  const other = await context.newPage();
  await other.goto('/profile');
  await other.getByRole('button', { name: 'Discard changes' }).first().click();
  await other.getByLabel('Headline').fill('Buyer');
  await saved(other, 'Profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('There: Buyer')).toBeVisible();
  await inspect(page, 'profile-clash');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await saved(page, 'Profile');
  await other.reload();
  await expect(other.getByLabel('Headline')).toHaveValue('Planner of supplies');
});

test('models of one’s own: a preset, an address that is refused, a key that is never shown, and a trial', async ({
  page,
}) => {
  await register(page);
  await page.goto('/settings');
  await page.getByText('My own', { exact: true }).click();
  await page.getByRole('button', { name: 'Claude' }).click();
  await expect(page.getByLabel('Model, Write bullets')).toHaveValue(/sonnet/);
  await page.getByRole('textbox', { name: 'Key' }).fill('sk-nobody-0123456789-wxyz');
  await page.getByRole('button', { name: 'Save models' }).click();
  await expect(page.getByText('Models saved')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Key' })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: 'Key' })).toHaveAttribute('placeholder', 'ends in wxyz');
  await inspect(page, 'models');

  await page.getByLabel('Address of its API').fill('https://127.0.0.1/v1');
  await page.getByRole('button', { name: 'Save models' }).click();
  await expect(page.getByText(/^leads into a private network/).first()).toBeVisible();
  await inspect(page, 'models-refused');
  await page.reload();
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText(/could not be reached|refused the key/)).toBeVisible({ timeout: 60_000 });
});

test('a new password holds, and a deleted account is gone', async ({ page }) => {
  const who = await register(page);
  const next = 'another long enough sentence';
  await page.goto('/settings');
  await page.getByLabel('Current password').fill('not the password');
  await page.getByLabel('New password').fill(next);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.locator('main [role=alert], main .err').first()).toBeVisible();
  await page.getByLabel('Current password').fill(who.password);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Password changed')).toBeVisible();

  await page.getByRole('button', { name: 'Delete account…' }).click();
  await page.getByLabel('Your password').fill(next);
  await page.getByLabel('Type the word delete').fill('delete');
  await inspect(page, 'delete-account');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page).toHaveURL(/\/login/);
  await expect(page.getByText('Your account and everything in it are deleted')).toBeVisible();
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(next);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});
