import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { resume } from '@/testing/mock/data.ts';
import { entries, entry } from '@/testing/mock/experience-data.ts';
import { db } from '@/testing/mock/handlers.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { ExperiencePage } from './experience-page';

beforeEach(() => {
  db.experience = { entries: entries(resume), statements: [] };
});
const edit = (name: RegExp) => screen.findByRole('button', { name });

test('a title is edited where it stands and shown at once', async () => {
  const user = userEvent.setup();
  show(<ExperiencePage />);
  await user.click(await edit(/^Edit Title: Supply Planner/));
  await user.clear(screen.getByLabelText('Title'));
  await user.type(screen.getByLabelText('Title'), 'Lead Planner{Enter}');
  expect(await edit(/^Edit Title: Lead Planner/)).toBeVisible();
  await waitFor(() => expect(db.experience.entries[0]?.title).toBe('Lead Planner'));
  expect(localStorage.getItem('tailorbird.typed.inline.work-1.title')).toBeNull();
});

test('what the server refuses opens again as typed, with its words beside it', async () => {
  const user = userEvent.setup();
  show(<ExperiencePage />);
  await user.click(await edit(/^Edit Employer: Larkmoor/));
  await user.clear(screen.getByLabelText('Employer'));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('must be given');
  await user.keyboard('{Escape}');
  expect(await edit(/^Edit Employer: Larkmoor Foods/)).toBeVisible();
});

test('a text that could not be saved outlives the page', async () => {
  const user = userEvent.setup();
  server.use(http.put('*/evidence/:id', () => HttpResponse.error()));
  const first = show(<ExperiencePage />);
  await user.click(await edit(/^Edit Statement: Reset reorder/));
  await user.type(screen.getByLabelText('Statement'), ' Twice.{Enter}');
  await screen.findByRole('alert');
  first.unmount();
  show(<ExperiencePage />);
  expect(await screen.findByLabelText('Statement')).toHaveValue(
    'Reset reorder points with buyers; stock cover went from 19 to 15 days. Twice.',
  );
  expect(screen.getByText('Not saved yet')).toBeVisible();
});

test('an achievement without a figure gets a hint, one with figures has them marked', async () => {
  show(<ExperiencePage />);
  const counted = (await screen.findByText('Counted stock in each hospital store every month.')).closest('li');
  expect(within(counted as HTMLElement).getByText(/No figure yet/)).toBeVisible();
  expect(screen.getByText('38%').tagName).toBe('MARK');
});

test('a deleted statement comes back by U', async () => {
  const user = userEvent.setup();
  show(<ExperiencePage />);
  await user.click((await screen.findAllByRole('button', { name: 'Delete statement 1' }))[0] as HTMLElement);
  await screen.findByText('Statement deleted');
  expect(screen.queryByText(/Reset reorder/)).not.toBeInTheDocument();
  await screen.findByRole('button', { name: 'Undo: Delete a statement' });
  await user.keyboard('u');
  expect(await screen.findByText(/Reset reorder/)).toBeVisible();
});

test('a faulty new entry says at each field what is wrong, and keeps what was typed', async () => {
  const user = userEvent.setup();
  show(<ExperiencePage />);
  await user.click(await screen.findByRole('button', { name: /Add entry/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Job' }));
  await user.type(screen.getByLabelText('Employer'), 'Quayside Parcel');
  await user.type(screen.getByLabelText('From'), 'Mar 2021');
  await user.type(screen.getByLabelText('To'), 'Jan 2020');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByLabelText('Title')).toHaveAccessibleDescription(/must be given/));
  expect(screen.getByLabelText('To')).toHaveAccessibleDescription(/before the start/);
  expect(screen.getByLabelText('Employer')).toHaveValue('Quayside Parcel');
  await user.type(screen.getByLabelText('Title'), 'Clerk');
  await user.clear(screen.getByLabelText('To'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(db.experience.entries[0]).toMatchObject({ title: 'Clerk', start: '2021-03' }));
});

test('likely duplicates are merged into the one that the person keeps', async () => {
  const user = userEvent.setup();
  db.experience.entries.push(entry('twin', 'WORK', { organisation: 'Larkmoor Foods Inc', title: 'Planner' }));
  show(<ExperiencePage />);
  await user.click(await screen.findByRole('button', { name: 'Merge' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(db.experience.entries.map((e) => e.id)).not.toContain('twin'));
});

test('an empty experience says what to do', async () => {
  db.experience = { entries: [], statements: [] };
  show(<ExperiencePage />);
  expect(await screen.findByRole('heading', { name: 'No experience yet' })).toBeVisible();
});
