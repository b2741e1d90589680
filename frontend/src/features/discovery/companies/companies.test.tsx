import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { disco } from '@/testing/mock/discovery.ts';
import { company } from '@/testing/mock/discovery-data.ts';
import { problem } from '@/testing/mock/problem.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { CompaniesPage } from './companies-page';
import { CompanyPage } from './company-page';
import { DirectoryPage } from './directory-page';

test('a company is taken out of the inbox by its switch', async () => {
  const user = userEvent.setup();
  show(<CompaniesPage />);
  const box = await screen.findByRole('switch', { name: 'Listings of Fernhollow Foods come into the inbox' });
  expect(box).toBeChecked();
  await user.click(box);
  expect(box).not.toBeChecked();
  await waitFor(() => expect(disco.companies[0]?.chosen).toBe(false));
});

test('a choice that fails is shown as it was, and why', async () => {
  server.use(http.put('*/api/v1/companies/:id/choice', () => problem(500, 'fault', 'Fault', 'Try again later.')));
  const user = userEvent.setup();
  show(<CompaniesPage />);
  const box = await screen.findByRole('switch', { name: /Fernhollow/ });
  await user.click(box);
  expect(await screen.findByText('Try again later.')).toBeVisible();
  expect(box).toBeChecked();
});

test('the list is searched, and says when nothing is found', async () => {
  const user = userEvent.setup();
  show(<CompaniesPage />);
  await screen.findByText('Fernhollow Foods');
  await user.type(screen.getByRole('searchbox', { name: 'Find a company' }), 'tamarack');
  await waitFor(() => expect(screen.queryByText('Fernhollow Foods')).not.toBeInTheDocument());
  expect(await screen.findByText('Tamarack Mills')).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: 'Find a company' }), 'zzz');
  expect(await screen.findByText('No company matches')).toBeVisible();
});

test('a pasted address tells its platform, and the company is added', async () => {
  const user = userEvent.setup();
  show(<CompaniesPage />);
  await user.click(await screen.findByRole('button', { name: /Add company/ }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Address of the careers page'), 'https://jobs.lever.co/halyard');
  expect(await within(dialog).findByText('Recognised: Lever')).toBeVisible();
  expect(within(dialog).getByText('halyard')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Add company' }));
  expect(await screen.findByText('Halyard Wind added and chosen')).toBeVisible();
  expect(disco.companies.at(-1)?.siteUrl).toBe('https://jobs.lever.co/halyard');
});

test('a platform that cannot be read is named and not added', async () => {
  const user = userEvent.setup();
  show(<CompaniesPage />);
  await user.click(await screen.findByRole('button', { name: /Add company/ }));
  await user.type(screen.getByLabelText('Address of the careers page'), 'https://jobs.gem.com/halyard');
  expect(await screen.findByText('Gem is known, but cannot be read yet.')).toBeVisible();
  expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Add company' })).toBeDisabled();
});

test('an address of a company that is known chooses that company', async () => {
  disco.companies = [company(0, { chosen: false, siteUrl: 'https://jobs.lever.co/fernhollow' })];
  const user = userEvent.setup();
  show(<CompaniesPage />);
  await user.click(await screen.findByRole('button', { name: /Add company/ }));
  await user.type(screen.getByLabelText('Address of the careers page'), 'https://jobs.lever.co/fernhollow');
  await user.click(await screen.findByRole('button', { name: 'Choose it' }));
  await waitFor(() => expect(disco.companies[0]?.chosen).toBe(true));
  expect(disco.companies).toHaveLength(1);
});

test('what is no address is said before anything is sent', async () => {
  const user = userEvent.setup();
  show(<CompaniesPage />);
  await user.click(await screen.findByRole('button', { name: /Add company/ }));
  await user.type(screen.getByLabelText('Address of the careers page'), 'fernhollow{Enter}');
  expect(await screen.findByText('Enter the full address, beginning with https://')).toBeVisible();
});

test('an imported list tells line by line what could not be used', async () => {
  const user = userEvent.setup();
  show(<CompaniesPage />);
  await user.click(await screen.findByRole('button', { name: 'Import list' }));
  const file = new File(['Name;Address\n'], 'list.csv', { type: 'text/csv' });
  await user.upload(await screen.findByLabelText('CSV file'), file);
  await user.click(screen.getByRole('button', { name: 'Import' }));
  expect(await screen.findByText('3 companies added, 1 known already, 4 chosen.')).toBeVisible();
  expect(screen.getByText('Line 5')).toBeVisible();
  expect(screen.getByText('The address is not a web address.')).toBeVisible();
});

test('a bundle is chosen with one click', async () => {
  const asked = vi.fn();
  server.use(
    http.post('*/api/v1/company-directory/adoption', async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json({ added: 10, chosen: 12 });
    }),
  );
  const user = userEvent.setup();
  show(<DirectoryPage />);
  await user.click(await screen.findByRole('button', { name: 'Choose Food' }));
  expect(await screen.findByText(/12 companies chosen, 10 of them new/)).toBeVisible();
  expect(asked).toHaveBeenCalledWith({ bundle: 'food' });
});

test('settings are saved on the version that was read; a newer one is not overwritten', async () => {
  const user = userEvent.setup();
  show(<CompanyPage id="c1" admin={false} />);
  const name = await screen.findByLabelText('Name');
  disco.companies = disco.companies.map((c) => (c.id === 'c1' ? { ...c, version: 2 } : c));
  await user.type(name, ' East');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Changed elsewhere meanwhile/)).toBeVisible();
  expect(disco.companies[1]?.name).toBe('Cairnmoor Hospital');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(disco.companies[1]?.name).toBe('Cairnmoor Hospital East'));
});

test('a setting that is missing has a field of its own', async () => {
  disco.companies = [company(0, { missing: ['site'] })];
  const user = userEvent.setup();
  show(<CompanyPage id="c0" admin={false} />);
  await user.type(await screen.findByLabelText('site'), 'External');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(disco.companies[0]?.settings.site).toBe('External'));
});

test('only an administrator switches a company off for all, or merges it', async () => {
  const { unmount } = show(<CompanyPage id="c0" admin={false} />);
  await screen.findByLabelText('Name');
  expect(screen.queryByText('For everybody')).not.toBeInTheDocument();
  unmount();

  const user = userEvent.setup();
  show(<CompanyPage id="c0" admin />);
  await user.click(await screen.findByRole('switch', { name: 'Active' }));
  await waitFor(() => expect(disco.companies[0]?.active).toBe(false));
  await user.type(screen.getByLabelText('Merge with another'), 'tamarack');
  await user.click(await screen.findByRole('button', { name: 'Merge' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Merge Tamarack Mills into Fernhollow Foods?');
  await user.click(within(dialog).getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(disco.companies.map((c) => c.name)).not.toContain('Tamarack Mills'));
});
