import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SCREENS = 'node_modules/.tmp/screens';
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

const someone = () => ({
  email: `person-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.com`,
  password: 'a long enough sentence',
});

export async function register(page: Page, who = someone()) {
  await page.goto('/register');
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Tailorbird' })).toBeVisible();
  return who;
}

/** No violation of WCAG 2.0 to 2.2, A and AA. */
async function clean(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const said = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  expect(said, where).toEqual([]);
}

/** A page in light and dark, on a desk and on a phone: axe each time, and a picture to look at. */
export async function inspect(page: Page, name: string, { wait }: { wait?: () => Promise<void> } = {}) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize(desktop);
    await wait?.();
    await clean(page, `${name}, ${scheme}`);
    await page.screenshot({ path: `${SCREENS}/${name}-${scheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(phone);
  await clean(page, `${name}, phone`);
  const wide = await page.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('.page, [data-scroll]')].filter(
        (e) => e.scrollWidth > e.clientWidth + 1,
      ).length,
  );
  expect(wide, `${name} fits the phone`).toBe(0);
  await page.screenshot({ path: `${SCREENS}/${name}-phone.png` });
  await page.setViewportSize(desktop);
}
