import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { job } from '@/testing/mock/data.ts';
import { db } from '@/testing/mock/db.ts';
import { show } from '@/testing/render';
import { AsksCorrection } from './asks-correction';
import { JobForm } from './job-form';

beforeEach(() => localStorage.clear());

test('a posting that was misread is corrected line by line', async () => {
  const user = userEvent.setup();
  const one = job('job-1');
  db.jobs.set('job-1', one);
  const first = one.analysis.requirements[0]?.text ?? '';
  show(<AsksCorrection job={one} onClose={() => undefined} />);
  const requirements = within(await screen.findByRole('group', { name: 'Requirements' }));
  await user.click(requirements.getByRole('button', { name: `Remove ${first}` }));
  await user.click(requirements.getAllByRole('button', { name: /: Required$/ })[0] as HTMLElement);
  await user.type(requirements.getByLabelText('Add a requirement'), 'Night shifts{Enter}');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved what it asks for')).toBeVisible();
  const now = db.jobs.get('job-1')?.analysis.requirements ?? [];
  expect(now.map((r) => r.text)).not.toContain(first);
  expect(now[0]?.kind).toBe('preferred');
  expect(now.at(-1)).toMatchObject({ text: 'Night shifts', kind: 'required' });
});

test('a role is made of what listings ask for, less what does not fit', async () => {
  const user = userEvent.setup();
  show(<JobForm />);
  await user.click(await screen.findByText('Role', { selector: 'label' }));
  await user.type(screen.getByLabelText('Role', { selector: 'input:not([type=radio])' }), 'Supply planner');
  await user.click(screen.getByRole('button', { name: 'Look in my listings' }));
  expect(await screen.findByText(/From 8 listings of your inbox/)).toBeVisible();
  expect(screen.getByText('7 of 8')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Remove Tableau' }));
  await user.click(screen.getByRole('button', { name: 'Add role' }));
  expect(await screen.findByText(/at \/jobs\/job-/)).toBeVisible();
  const made = [...db.jobs.values()].at(-1);
  expect(made).toMatchObject({ title: 'Supply planner', source: 'ROLE' });
  expect(made?.analysis.requirements.map((r) => r.text)).toEqual(['SQL']);
});

test('a role that no listing has is written by hand, and not without a name', async () => {
  const user = userEvent.setup();
  show(<JobForm />);
  await user.click(await screen.findByText('Role', { selector: 'label' }));
  await user.click(screen.getByRole('button', { name: 'Add role' }));
  expect(screen.getByText('Name the role first.')).toBeVisible();
  expect(screen.getByText('Say at least one thing that the role asks for.')).toBeVisible();
  await user.type(screen.getByLabelText('Role', { selector: 'input:not([type=radio])' }), 'Lamplighter');
  await user.click(screen.getByRole('button', { name: 'Look in my listings' }));
  expect(await screen.findByText(/No listing of your inbox/)).toBeVisible();
});
