import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { openBoard } from './board';
import { inspect, register } from './help';

/** From no company to an inbox that has been worked through, against a board that stands in for Greenhouse. */

let board: Server;
test.beforeAll(async () => {
  board = await openBoard();
});
test.afterAll(() => board.close());

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const selected = (page: Page) => page.getByRole('option', { selected: true });

/** The company by its address, chosen or added, whichever test comes first. */
async function follow(page: Page) {
  await page.goto('/inbox/companies');
  await expect(page.getByRole('heading', { name: 'Companies', level: 1 })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByLabel('Address of the careers page').fill('https://boards.greenhouse.io/fernhollow');
  await expect(page.getByText('Recognised: Greenhouse')).toBeVisible();
}

async function filledInbox(page: Page) {
  await register(page);
  await follow(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Add company|Choose it)$/ })
    .click();
  await page.getByRole('status').locator('..').getByRole('button', { name: 'Sync now' }).click();
  await page.goto('/inbox');
  await expect(tab(page, 'New 50')).toBeVisible({ timeout: 60_000 });
}

test('fifty listings are triaged by keyboard alone', async ({ page }) => {
  await filledInbox(page);
  await expect(page.getByRole('option').first()).toBeVisible();
  await inspect(page, 'inbox');

  const sum = { INTERESTED: 0, APPLIED: 0, DISMISSED: 0 };
  for (let left = 50; left > 0; left -= 1) {
    const title = await selected(page).locator('b').first().textContent();
    await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible();
    const [key, state] =
      left % 10 === 0
        ? (['a', 'APPLIED'] as const)
        : left % 4 === 0
          ? (['i', 'INTERESTED'] as const)
          : (['x', 'DISMISSED'] as const);
    await page.keyboard.press(key);
    sum[state] += 1;
    await expect(tab(page, `New ${left - 1}`)).toBeVisible();
    if (left === 25) {
      // one of them was a mistake
      await page.keyboard.press('u');
      await expect(tab(page, `New ${left}`)).toBeVisible();
      await expect(selected(page).locator('b').first()).toHaveText(title ?? '');
      await page.keyboard.press(key);
      await expect(tab(page, `New ${left - 1}`)).toBeVisible();
    }
    if (left === 40) {
      await page.keyboard.press('j');
      await page.keyboard.press('k');
    }
  }
  await expect(page.getByRole('heading', { name: 'All done' })).toBeVisible();
  await inspect(page, 'inbox-done');

  await page.reload();
  await expect(tab(page, 'New 0')).toBeVisible();
  await expect(tab(page, `Interested ${sum.INTERESTED}`)).toBeVisible();
  await expect(tab(page, `Applied ${sum.APPLIED}`)).toBeVisible();
  await expect(tab(page, `Dismissed ${sum.DISMISSED}`)).toBeVisible();

  await tab(page, 'Interested').click();
  await expect(selected(page)).toBeVisible();
  await page.keyboard.press('f');
  await expect(selected(page).getByText('Flagged').last()).toBeVisible();
  await inspect(page, 'inbox-flagged');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]+/);
  await expect(page.getByRole('heading', { name: 'What it asks for' })).toBeVisible();
});

test('an empty inbox leads to companies, a bundle, searches and syncs', async ({ page }) => {
  await register(page);
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Your inbox is empty' })).toBeVisible();
  await inspect(page, 'inbox-empty');
  await page.getByRole('link', { name: 'Choose companies' }).click();
  await expect(page.getByRole('heading', { name: 'Companies', level: 1 })).toBeVisible();
  await inspect(page, 'companies');
  await follow(page);
  await inspect(page, 'company-add');
  await page.keyboard.press('Escape');

  await page.goto('/inbox/companies/directory');
  await expect(page.getByRole('button', { name: /^Choose / }).first()).toBeVisible();
  await inspect(page, 'directory');
  await page
    .getByRole('button', { name: /^Choose / })
    .last()
    .click();
  await expect(page.getByText(/1 company chosen/)).toBeVisible();

  await page.goto('/inbox/searches');
  await expect(page.getByRole('heading', { name: 'No searches' })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByLabel('Words').fill('planner');
  await inspect(page, 'search-form');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Search added')).toBeVisible();
  await inspect(page, 'searches');

  await page.goto('/inbox/syncs');
  await expect(page.getByRole('heading', { name: 'Sync history' })).toBeVisible();
  await inspect(page, 'syncs');
});

test('a filter, a view and a company lead to the same few listings', async ({ page }) => {
  await filledInbox(page);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('scheduler');
  await page.keyboard.press('Enter');
  await expect(tab(page, 'New 10')).toBeVisible();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByLabel('Work setting').selectOption('Remote');
  await inspect(page, 'inbox-filter');
  await page.getByRole('button', { name: 'Show listings' }).click();
  await page.getByRole('button', { name: 'Views and more' }).click();
  await inspect(page, 'inbox-menu');
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await page.getByLabel('Name').fill('Remote schedulers');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('View “Remote schedulers” saved')).toBeVisible();

  await page.goto('/inbox/syncs');
  await page.locator('.runs a').first().click();
  await expect(page.getByRole('heading', { name: /^Sync of/ })).toBeVisible();
  await inspect(page, 'sync-run');
  await page.getByRole('link', { name: 'Fernhollow' }).click();
  await expect(page.getByLabel('Careers page').last()).toBeVisible();
  await inspect(page, 'company');
});

test('of five thousand listings only those in sight are drawn', async ({ page }) => {
  await register(page);
  await page.route('**/api/v1/listings?*', (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
    const items = Array.from({ length: 100 }, (_, i) => ({
      id: `l${from + i}`,
      title: `Planner ${from + i + 1}`,
      company: 'Fernhollow Foods',
      companyId: 'c1',
      locations: ['Portland, OR'],
      workSetting: 'remote',
      employmentType: 'full_time',
      salary: {},
      level: 'mid',
      firstSeenAt: new Date().toISOString(),
      why: [],
      missing: [],
      state: 'NEW',
      gone: false,
      flagged: false,
      sources: 1,
    }));
    return route.fulfill({ json: { items, nextCursor: from + 100 < 5000 ? String(from + 100) : null } });
  });
  await page.goto('/inbox');
  const list = page.getByRole('listbox');
  await expect(page.getByRole('option').first()).toBeVisible();
  await list.focus();
  for (let page100 = 1; page100 <= 50; page100 += 1) {
    await page.keyboard.press('End');
    await expect(selected(page)).toContainText(/Planner \d+/);
    if ((await page.getByText('Planner 5000').count()) > 0) break;
    await page.waitForTimeout(100); // the next page is on its way
  }
  await expect(page.getByRole('option', { name: /Planner 5000/ })).toBeVisible();
  expect(await page.getByRole('option').count()).toBeLessThan(60);
});
