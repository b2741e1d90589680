import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { evidence } from '@/testing/mock/experience-data.ts';
import { db } from '@/testing/mock/handlers.ts';
import { show } from '@/testing/render';
import { type LibrarySearch, librarySearch } from './filters';
import { LibraryPage } from './library-page';

// jsdom has no layout: the list needs a height to draw rows
for (const side of ['clientHeight', 'clientWidth'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 });

beforeEach(() => {
  db.experience = {
    entries: [],
    statements: [
      evidence('e1', 'Cut errors by 8%.'),
      evidence('e2', 'Likes quiet rooms.', { lens: 'PERSONALITY', source: 'BLOG' }),
      evidence('e3', 'Wrote the SQL report.'),
    ],
  };
});
const all = () => db.experience.statements;

function Library() {
  const [search, setSearch] = useState<LibrarySearch>({});
  return <LibraryPage search={search} onSearch={setSearch} />;
}

test('a filter narrows the list; the counts of its own group stay to choose from', async () => {
  const user = userEvent.setup();
  show(<Library />);
  await screen.findByText('3 statements');
  await user.click(screen.getByRole('button', { name: /^Personality/ }));
  expect(await screen.findByText('1 statement')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Facts/ })).toHaveTextContent('2');
  expect(screen.getByText('Only facts may support a claim.')).toBeVisible();
});

test('by key: choose a range, retag it, and take it back', async () => {
  const user = userEvent.setup();
  show(<Library />);
  await screen.findByText('Likes quiet rooms.');
  await user.keyboard('xjj{Shift>}X{/Shift}');
  expect(screen.getByText('3 selected')).toBeVisible();
  await user.keyboard('t');
  const dialog = await screen.findByRole('dialog');
  await user.selectOptions(within(dialog).getByLabelText('Lens'), 'Strategy');
  await user.click(within(dialog).getByRole('button', { name: 'Retag' }));
  expect(await screen.findByText('Retagged 3 statements')).toBeVisible();
  expect(all().map((e) => e.lens)).toEqual(['STRATEGY', 'STRATEGY', 'STRATEGY']);
  await user.click(screen.getByRole('button', { name: /^Undo ?U?$/ }));
  await waitFor(() => expect(all().map((e) => e.lens)).toEqual(['FACTS', 'PERSONALITY', 'FACTS']));
});

test('a new statement is written beside the list', async () => {
  const user = userEvent.setup();
  show(<Library />);
  await user.click(await screen.findByRole('button', { name: /New statement/ }));
  const pane = screen.getByRole('region', { name: 'New statement' });
  await user.type(within(pane).getByLabelText('Statement'), 'Trained 12 clerks.');
  await user.click(within(pane).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(all().map((e) => e.text)).toContain('Trained 12 clerks.'));
});

test('all that match are chosen and deleted, also those of later pages', async () => {
  const user = userEvent.setup();
  db.experience.statements = Array.from({ length: 230 }, (_, i) => evidence(`n${i}`, `Statement ${i}.`));
  show(<Library />);
  await screen.findByText('230 statements');
  await user.click(screen.getByRole('checkbox', { name: 'Select all' }));
  expect(await screen.findByText('230 selected')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(all()).toHaveLength(0));
});

test('the address is believed only where it is known', () => {
  expect(librarySearch({ kind: 'NONSENSE', lens: 'FACTS', q: 7 })).toEqual({ lens: 'FACTS' });
});
