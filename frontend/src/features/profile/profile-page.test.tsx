import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { ProfileEdit } from '@/api/person';
import { resume } from '@/testing/mock/data.ts';
import { db } from '@/testing/mock/handlers.ts';
import { problem } from '@/testing/mock/problem.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { InsightsCard } from './insights-card';
import { ProfilePage } from './profile-page';

beforeEach(() => {
  db.profile = {
    version: 2,
    basics: resume.basics ?? {},
    skills: resume.skills ?? [],
    languages: resume.languages ?? [],
    workAuthorisation: { countries: ['United States'], needsSponsorship: null },
    yearsOfExperience: null,
    careerLevel: null,
    industries: [],
    place: { label: 'Portland, Oregon, United States', city: 'Portland', latitude: 45.52, longitude: -122.68 },
    computed: { yearsOfExperience: 7, careerLevel: 'SENIOR' },
  };
});
const page = () => show(<ProfilePage>beside</ProfilePage>);
// looking by role reads the style of every element: slow on a page this long
const save = () => screen.getByText('Save');

test('everything that was changed is saved over the version that was read, the rest stays', async () => {
  const user = userEvent.setup();
  let sent: ProfileEdit | undefined;
  let over: string | null = null;
  server.use(
    http.put('*/profile', async ({ request }) => {
      sent = (await request.json()) as ProfileEdit;
      over = request.headers.get('If-Match');
      return HttpResponse.json({ ...db.profile, ...sent, version: 3 });
    }),
  );
  page();
  await user.type(await screen.findByLabelText('Countries where you may work', { selector: 'input' }), 'Canada{Enter}');
  await user.click(screen.getByLabelText('Yes'));
  await user.type(screen.getByLabelText('Years of experience'), '6');
  await user.selectOptions(screen.getByLabelText('Career level'), 'Senior');
  await user.click(screen.getByLabelText('Remove Tableau'));
  await user.click(screen.getByText('Add language'));
  await user.keyboard('Irish');
  await user.click(save());
  expect(await screen.findByText('Profile saved')).toBeVisible();
  expect(over).toBe('"2"');
  expect(sent?.workAuthorisation).toEqual({ countries: ['United States', 'Canada'], needsSponsorship: true });
  expect(sent).toMatchObject({ yearsOfExperience: 6, careerLevel: 'SENIOR' });
  expect(sent?.skills[1]?.keywords).toEqual(['SQL', 'Excel', 'Python']);
  expect(sent?.languages.map((l) => l.language)).toEqual(['English', 'Spanish', 'Irish']);
  expect(sent?.basics).toMatchObject({ name: 'Mira Okafor', email: 'mira.okafor@example.com' });
  expect(screen.getByText('Everything is saved.')).toBeVisible();
});

test('what the jobs say stands beside what the person may say', async () => {
  page();
  expect(await screen.findByLabelText('Years of experience')).toHaveAccessibleDescription(/your jobs count: 7/);
  expect(screen.getByRole('option', { name: 'As your jobs say: Senior' })).toBeInTheDocument();
  expect(screen.getByText('Understood as Portland, Oregon, United States.')).toBeVisible();
});

test('a message of the server stands beside its field and names the entry at fault', async () => {
  const user = userEvent.setup();
  server.use(
    http.put('*/profile', () =>
      problem(422, 'invalid-input', 'The input is not valid', 'Not every country is known.', [
        { field: 'workAuthorisation.countries[1]', message: 'is no country that is known' },
      ]),
    ),
  );
  page();
  const countries = await screen.findByLabelText('Countries where you may work', { selector: 'input' });
  await user.type(countries, 'Atlantis{Enter}');
  await user.click(save());
  await waitFor(() => expect(countries).toHaveAccessibleDescription(/“Atlantis” is no country/));
  expect(countries).toHaveFocus();
});

test('a year that is no number is not even sent', async () => {
  const user = userEvent.setup();
  page();
  const years = await screen.findByLabelText('Years of experience');
  await user.type(years, 'many');
  await user.click(save());
  expect(years).toHaveAccessibleDescription(/Write a number of years/);
  expect(db.profile.version).toBe(2);
});

test('a change in another window is shown with both values, and the person chooses', async () => {
  const user = userEvent.setup();
  page();
  await user.type(await screen.findByLabelText('Headline'), ' and buyer');
  db.profile = { ...db.profile, version: 3, basics: { ...db.profile.basics, label: 'Demand planner' } };
  await user.click(save());
  const note = await screen.findByText('Changed here and in another window');
  const alert = note.closest<HTMLElement>('[role="alert"]') as HTMLElement;
  expect(within(alert).getByText('Yours: Supply planner and buyer')).toBeVisible();
  expect(within(alert).getByText('There: Demand planner')).toBeVisible();
  expect(save()).toBeDisabled();
  await user.click(screen.getByText('Keep mine'));
  await user.click(save());
  await waitFor(() => expect(db.profile.version).toBe(4));
  expect(db.profile.basics.label).toBe('Supply planner and buyer');
});

test('a change in another window to other fields is taken in, and saving again keeps both', async () => {
  const user = userEvent.setup();
  page();
  await user.type(await screen.findByLabelText('Headline'), ' and buyer');
  db.profile = { ...db.profile, version: 3, basics: { ...db.profile.basics, phone: '503 555 0199' } };
  await user.click(save());
  expect(await screen.findByText(/Save again/)).toBeVisible();
  expect(screen.getByLabelText('Phone')).toHaveValue('503 555 0199');
  await user.click(save());
  await waitFor(() => expect(db.profile.version).toBe(4));
  expect(db.profile.basics).toMatchObject({ label: 'Supply planner and buyer', phone: '503 555 0199' });
});

test('what is typed outlives a reload and can be let go', async () => {
  const user = userEvent.setup();
  const first = page();
  await user.type(await screen.findByLabelText('Headline'), '!');
  first.unmount();
  page();
  expect(await screen.findByLabelText('Headline')).toHaveValue('Supply planner!');
  const note = screen.getByText('Unsaved changes from last time are shown.').parentElement as HTMLElement;
  await user.click(within(note).getByRole('button', { name: 'Discard changes' }));
  expect(screen.getByLabelText('Headline')).toHaveValue('Supply planner');
});

test('proposed groups are shown before they are taken, and a skill that is not in them stays', async () => {
  const user = userEvent.setup();
  page();
  const [first] = await screen.findAllByLabelText('Skills', { selector: 'input' });
  await user.type(first as HTMLElement, 'Whistling{Enter}');
  await user.click(screen.getByText('Sort into groups'));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('Tools and platforms')).toBeVisible();
  expect(within(dialog).getByText('Whistling')).toBeVisible();
  expect(screen.getAllByLabelText('Group').map((g) => (g as HTMLInputElement).value)).toEqual(['Planning', 'Tools']);
  await user.click(within(dialog).getByRole('button', { name: 'Use these groups' }));
  await waitFor(() =>
    expect(screen.getAllByLabelText('Group').map((g) => (g as HTMLInputElement).value)).toEqual([
      'Programming languages',
      'Tools and platforms',
      'Domain skills',
      'Planning',
    ]),
  );
  expect(db.profile.version).toBe(2);
});

test('insights are marked, name who wrote them, and lead to the statements behind them', async () => {
  const user = userEvent.setup();
  const statements = new Map([['work-1.1', { text: 'Reset reorder points.', where: 'Planner · Larkmoor Foods' }]]);
  show(<InsightsCard statements={statements} model={null} />);
  expect(await screen.findByText(/None yet/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Write insights' }));
  expect(await screen.findByText(/^Local rules/)).toBeVisible();
  expect(screen.getByText('Insight')).toBeVisible();
  const [why] = screen.getAllByText('Why: 2 statements');
  await user.click(why as HTMLElement);
  expect(screen.getByText('Reset reorder points.')).toBeVisible();
  expect(screen.getByText(/Larkmoor Foods/)).toBeVisible();
  expect(screen.getAllByText('This statement was removed since.').length).toBeGreaterThan(0);
  expect(screen.queryByRole('radiogroup', { name: 'Written by' })).toBeNull();
});

test('insights that are outdated say so and can be run again with a chosen engine', async () => {
  const user = userEvent.setup();
  let engine: string | null = null;
  const written = {
    engine: 'model',
    reason: null,
    summary: 'A planner.',
    strengths: [],
    improvements: [],
    advice: [],
    createdAt: new Date().toISOString(),
    outdated: true,
  };
  server.use(
    http.get('*/profile/insights', () => HttpResponse.json(written)),
    http.post('*/profile/insights', ({ request }) => {
      engine = new URL(request.url).searchParams.get('engine');
      return HttpResponse.json({ ...written, outdated: false }, { status: 201 });
    }),
  );
  show(<InsightsCard statements={new Map()} model="m-1" />);
  expect(await screen.findByText(/changed since/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Local' }));
  await user.click(screen.getByRole('button', { name: 'Run again' }));
  await waitFor(() => expect(screen.queryByText(/changed since/)).toBeNull());
  expect(engine).toBe('local');
});
