import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { disco } from '@/testing/mock/discovery.ts';
import { card, listing } from '@/testing/mock/discovery-data.ts';
import { problem } from '@/testing/mock/problem.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import type { InboxSearch } from './filters';
import { InboxPage } from './inbox-page';

// jsdom has no layout: the list needs a height to draw rows
for (const side of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 800 });

beforeEach(() => {
  disco.listings = Array.from({ length: 5 }, (_, i) => card(i));
});

function Inbox({ start = {} }: { start?: InboxSearch }) {
  const [search, setSearch] = useState(start);
  return <InboxPage search={search} onSearch={setSearch} />;
}
const selected = () => screen.getByRole('option', { selected: true });
const states = () => disco.listings.map((l) => l.state);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('listings are looked at and decided upon by key alone', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('x');
  await heading('Hospital Supply Analyst');
  await user.keyboard('j');
  await heading('Spare Parts Planner, Tidal');
  await user.keyboard('i');
  await heading('Public Health Data Analyst');
  await user.keyboard('a');
  await waitFor(() => expect(states()).toEqual(['DISMISSED', 'NEW', 'INTERESTED', 'APPLIED', 'NEW']));
  expect(screen.getByRole('tab', { name: 'New 2' })).toBeInTheDocument();
  expect(screen.getByRole('tab', { name: 'Dismissed 1' })).toBeInTheDocument();
});

test('many keys in a row are told to the server one after the other', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('xixax');
  await waitFor(() =>
    expect(disco.marks).toEqual(['l0 DISMISSED', 'l1 INTERESTED', 'l2 DISMISSED', 'l3 APPLIED', 'l4 DISMISSED']),
  );
  expect(await screen.findByRole('heading', { name: 'All done' })).toBeVisible();
});

test('undo puts the last one back at its place', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('x');
  expect(await screen.findByText('Dismissed Supply Planning Analyst')).toBeVisible();
  expect(screen.getByText('60 s')).toBeVisible();
  await user.keyboard('u');
  await waitFor(() => expect(states()[0]).toBe('NEW'));
  expect(screen.getAllByRole('option')[0]).toHaveTextContent('Supply Planning Analyst');
  expect(await screen.findByText('Undone: Supply Planning Analyst')).toBeVisible();
});

test('what undo puts back is read again, wherever the reader has gone', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('jx');
  await heading('Spare Parts Planner, Tidal');
  await user.keyboard('ju');
  await heading('Hospital Supply Analyst');
});

test('with nothing to undo it says so and leaves the list alone', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('u');
  expect(await screen.findByText(/There is nothing to undo/)).toBeVisible();
  expect(screen.getAllByRole('option')).toHaveLength(5);
});

test('a mark that the server refuses is taken back and explained', async () => {
  server.use(
    http.put('*/api/v1/listings/:id/state', () => problem(409, 'conflict', 'Conflict', 'You applied already.')),
  );
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('x');
  expect(await screen.findByText(/stays where it was. You applied already./)).toBeVisible();
  expect(screen.getAllByRole('option')).toHaveLength(5);
  expect(screen.getByRole('tab', { name: 'New 5' })).toBeInTheDocument();
});

test('what is final offers no way on', async () => {
  disco.listings = [card(0, { state: 'APPLIED' })];
  const user = userEvent.setup();
  show(<Inbox start={{ state: 'APPLIED' }} />);
  await heading('Supply Planning Analyst');
  expect(screen.getByRole('button', { name: /^Dismiss ?X$/ })).toBeDisabled();
  await user.keyboard('x');
  expect(disco.marks).toEqual([]);
});

test('a filter narrows the list, stands as a chip, and is taken off by it', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('/');
  await user.type(screen.getByRole('searchbox'), 'implants{Enter}');
  await heading('Demand Planner, Implants');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Remove filter: “implants”' }));
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(5));
});

test('all that is shown is dismissed at once and comes back as one step', async () => {
  const user = userEvent.setup();
  show(<Inbox start={{ workSetting: 'remote' }} />);
  await heading('Spare Parts Planner, Tidal');
  await user.click(screen.getByRole('button', { name: 'Views and more' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Dismiss all shown' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Dismiss 1 listings?');
  await user.click(within(dialog).getByRole('button', { name: 'Dismiss all' }));
  expect(await screen.findByText('Dismissed 1 listing')).toBeVisible();
  expect(states()).toEqual(['NEW', 'NEW', 'DISMISSED', 'NEW', 'NEW']);
  await user.keyboard('u');
  await waitFor(() => expect(states()).toEqual(['NEW', 'NEW', 'NEW', 'NEW', 'NEW']));
});

test('filters and order are kept under a name', async () => {
  const user = userEvent.setup();
  show(<Inbox start={{ workSetting: 'hybrid', sort: 'SALARY' }} />);
  await heading('Supply Planning Analyst');
  await user.click(screen.getByRole('button', { name: 'Views and more' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Save this view…' }));
  await user.type(await screen.findByLabelText('Name'), 'Hybrid, best paid');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(disco.views[0]).toMatchObject({
      name: 'Hybrid, best paid',
      filters: { workSetting: 'hybrid' },
      sort: 'SALARY',
    }),
  );
});

test('a kept view is given another name, and keeps its filters', async () => {
  const user = userEvent.setup();
  disco.views = [{ id: 'v1', version: 3, name: 'Remote', filters: { workSetting: 'remote' }, sort: 'SALARY' }];
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.click(screen.getByRole('button', { name: 'Views and more' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename view Remote' }));
  const name = await screen.findByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'From home');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('View is now “From home”')).toBeVisible();
  expect(disco.views).toMatchObject([
    { id: 'v1', version: 4, name: 'From home', filters: { workSetting: 'remote' }, sort: 'SALARY' },
  ]);
});

test('the way there stands beside the work setting', async () => {
  show(<Inbox />);
  expect(await screen.findByText(/about 25 min by public transport to Portland/)).toBeVisible();
});

test('what is still to be read is not said to be missing', async () => {
  server.use(
    http.get('*/api/v1/listings/l0', () =>
      HttpResponse.json({ ...listing(card(0)), factsReadAt: null, degree: null, skills: [] }),
    ),
  );
  show(<Inbox />);
  expect(await screen.findByText(/Skills appear as soon as the text is read/)).toBeVisible();
  expect(screen.getAllByText('Being read…')).not.toHaveLength(0);
  expect(screen.queryByText(/names no skill/)).not.toBeInTheDocument();
});

test('the flag is set and removed by key', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('f');
  expect(within(selected()).getAllByText('Flagged')).not.toHaveLength(0);
  await waitFor(() => expect(disco.listings[0]?.flagged).toBe(true));
});

test('tailoring makes a job of the listing and goes there', async () => {
  const asked = vi.fn();
  server.use(
    http.post('*/api/v1/jobs', async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({ id: 'job-7' }, { status: 201 });
    }),
  );
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.keyboard('t');
  expect(await screen.findByText('at /jobs/job-7')).toBeVisible();
  expect(asked).toHaveBeenCalledWith({ listingId: 'l0' });
});

test('the board is asked whether a listing is still open', async () => {
  const user = userEvent.setup();
  show(<Inbox />);
  await heading('Supply Planning Analyst');
  await user.click(await screen.findByRole('button', { name: 'Is it still open?' }));
  expect(await screen.findByText('Still open')).toBeVisible();
});

test('an inbox without companies says how to fill it', async () => {
  disco.listings = [];
  disco.companies = [];
  show(<Inbox />);
  expect(await screen.findByRole('heading', { name: 'Your inbox is empty' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose companies' })).toHaveAttribute('href', '/inbox/companies');
});

test('a list that cannot be fetched can be tried again', async () => {
  server.use(
    http.get('*/api/v1/listings', () => problem(500, 'fault', 'Something went wrong', 'Try again.'), { once: true }),
  );
  const user = userEvent.setup();
  show(<Inbox />);
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('option')).toHaveLength(5);
});
