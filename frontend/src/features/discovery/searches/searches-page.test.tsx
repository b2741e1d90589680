import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { disco } from '@/testing/mock/discovery.ts';
import { show } from '@/testing/render';
import { SearchesPage } from './searches-page';

const planner = { id: 's1', version: 1, term: 'planner', exclude: ['senior'], locations: [], active: true };

test('a search is added with its words and the words that keep a listing out', async () => {
  const user = userEvent.setup();
  show(<SearchesPage />);
  expect(await screen.findByRole('heading', { name: 'No searches' })).toBeVisible();
  await user.keyboard('n');
  await user.type(await screen.findByLabelText('Words'), 'supply planner');
  await user.type(screen.getByLabelText('Not in the title', { selector: 'input' }), 'senior{Enter}');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Search added')).toBeVisible();
  expect(disco.searches).toMatchObject([{ term: 'supply planner', exclude: ['senior'], locations: [], active: true }]);
  expect(await screen.findByText('everywhere · not: senior')).toBeVisible();
});

test('a search without words is not sent', async () => {
  const user = userEvent.setup();
  show(<SearchesPage />);
  await user.click(await screen.findByRole('button', { name: /Add search/ }));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Enter the words to look for.')).toBeVisible();
  expect(disco.searches).toEqual([]);
});

test('what the server refuses stands at its field', async () => {
  disco.searches = [planner];
  const user = userEvent.setup();
  show(<SearchesPage />);
  await user.click(await screen.findByRole('button', { name: /Add search/ }));
  await user.type(await screen.findByLabelText('Words'), 'planner');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('is one of your searches already')).toBeVisible();
});

test('a search is switched off and deleted', async () => {
  disco.searches = [planner];
  const user = userEvent.setup();
  show(<SearchesPage />);
  await user.click(await screen.findByRole('switch', { name: 'Search planner is active' }));
  await waitFor(() => expect(disco.searches[0]?.active).toBe(false));
  await user.click(screen.getByRole('button', { name: 'Delete search planner' }));
  await waitFor(() => expect(disco.searches).toEqual([]));
});
