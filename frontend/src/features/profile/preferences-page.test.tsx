import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { PreferencesEdit } from '@/api/person';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { PreferencesPage } from './preferences-page';

// all the zones of the world would make every look at the page slow
vi.hoisted(() => {
  Intl.supportedValuesOf = (key) => (key === 'currency' ? ['EUR', 'USD'] : ['Europe/Lisbon']);
});

function recorded() {
  const sent: PreferencesEdit[] = [];
  server.use(
    http.put('*/preferences', async ({ request }) => {
      const edit = (await request.json()) as PreferencesEdit;
      sent.push(edit);
      return HttpResponse.json({ ...edit, version: 1 });
    }),
  );
  return sent;
}
// looking by role reads the style of every element: slow on a page this long
const save = () => screen.getByText('Save');

test('a place is completed by name, and what is not in the list may be typed', async () => {
  const user = userEvent.setup();
  const sent = recorded();
  show(<PreferencesPage />);
  const places = await screen.findByLabelText('Places', { selector: 'input' });
  await user.type(places, 'portl');
  await user.click(await screen.findByRole('option', { name: 'Portland, Oregon, United States' }));
  await user.type(places, 'Somewhere, quiet{Enter}');
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.locations).toEqual(['Portland, Oregon, United States', 'Somewhere, quiet']);
});

test('pay, commute, choices and switches are sent as numbers and words of the server', async () => {
  const user = userEvent.setup();
  const sent = recorded();
  show(<PreferencesPage />);
  await user.type(await screen.findByLabelText('At least'), '60,000');
  await user.selectOptions(screen.getByLabelText('Currency'), 'EUR – Euro');
  await user.selectOptions(screen.getByLabelText('Per'), 'month');
  await user.type(screen.getByLabelText(/Longest commute/), '45');
  await user.selectOptions(screen.getByLabelText('How you get there'), 'Bicycle');
  await user.click(screen.getByLabelText('Hybrid'));
  await user.click(screen.getByLabelText('Remote'));
  await user.click(screen.getAllByLabelText('Off')[1] as HTMLElement);
  await user.click(save());
  expect(await screen.findByText('Preferences saved')).toBeVisible();
  expect(sent[0]).toMatchObject({
    salary: { min: 60000, max: null, currency: 'EUR', period: 'MONTH' },
    maxCommuteMinutes: 45,
    commuteMode: 'CYCLE',
    workSettings: ['REMOTE', 'HYBRID'],
    digest: { time: '07:30', timeZone: 'UTC' },
    channels: ['APP'],
    useVoiceProfile: true,
    usePersonality: false,
  });
});

test('figures that cannot be right are said beside their field and not sent', async () => {
  const user = userEvent.setup();
  const sent = recorded();
  show(<PreferencesPage />);
  const least = await screen.findByLabelText('At least');
  const most = screen.getByLabelText('Up to');
  await user.type(least, '50000');
  await user.type(most, '40000');
  await user.click(save());
  expect(most).toHaveAccessibleDescription(/less than the lower/);
  expect(most).toHaveFocus();
  await user.clear(least);
  await user.type(least, 'plenty');
  await user.type(screen.getByLabelText(/Longest commute/), '4.5');
  await user.click(save());
  expect(least).toHaveAccessibleDescription(/Write a number/);
  expect(screen.getByLabelText(/Longest commute/)).toHaveAccessibleDescription(/whole number of minutes/);
  expect(sent).toEqual([]);
});

test('no pay at all is no salary', async () => {
  const user = userEvent.setup();
  const sent = recorded();
  show(<PreferencesPage />);
  await user.type(await screen.findByLabelText('Roles', { selector: 'input' }), 'Supply planner{Enter}');
  await user.click(save());
  await waitFor(() => expect(sent[0]?.salary).toBeNull());
  expect(sent[0]?.desiredRoles).toEqual(['Supply planner']);
});

test('preferences that cannot be loaded offer to try again', async () => {
  server.use(http.get('*/preferences', () => new HttpResponse(null, { status: 500 })));
  show(<PreferencesPage />);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
});
