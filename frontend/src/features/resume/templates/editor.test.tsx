import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnTemplate, TemplateEdit } from '@/api/types';
import { resetTemplates } from '@/testing/mock/templates';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { TemplatePage } from './template-page';

// the page is drawn on a canvas, which is not there
vi.mock('../pdf-page', () => ({ default: () => <p>the page</p> }));

const mine: OwnTemplate = {
  id: 't0',
  version: 0,
  title: 'Short',
  base: 'standard',
  suggestedFor: { roles: [], levels: [] },
  arrangement: { sections: ['summary', 'work', 'skills', 'education'], roles: [] },
  warnings: [],
};
const work = [
  { name: 'Larkmoor Foods', position: 'Supply Planner', startDate: '2022-03' },
  { name: 'Brightwater Depot', position: 'Stock Clerk', startDate: '2019-01' },
];

beforeEach(() => {
  localStorage.clear();
  resetTemplates([mine]);
  server.use(http.get('*/resume-source', () => HttpResponse.json({ work })));
});

function sent() {
  const edits: TemplateEdit[] = [];
  server.use(
    http.put('*/resume-templates/t0', async ({ request }) => {
      const edit = (await request.json()) as TemplateEdit;
      edits.push(edit);
      return HttpResponse.json({ ...mine, ...edit, version: 1 });
    }),
  );
  return edits;
}
const names = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'));

test('rows move by Alt with the arrow keys and keep the focus; undo puts them back', async () => {
  const user = userEvent.setup();
  show(<TemplatePage id="t0" />);
  const skills = await screen.findByRole('checkbox', { name: 'Print Skills' });
  skills.focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(names('Sections')).toEqual(['Print Summary', 'Print Skills', 'Print Experience', 'Print Education']);
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Print Skills' })).toHaveFocus());
  expect(screen.getByText('Skills is now 2 of 4')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(names('Sections')[1]).toBe('Print Experience');
});

test('what was ticked, moved and worded by mouse is saved', async () => {
  const user = userEvent.setup();
  const edits = sent();
  show(<TemplatePage id="t0" />);
  await user.click(await screen.findByRole('checkbox', { name: 'Print Education' }));
  await user.click(screen.getByRole('button', { name: 'Move Stock Clerk, Brightwater Depot up' }));
  await user.type(screen.getByLabelText('Title printed instead of Stock Clerk'), 'Stores Clerk');
  expect(screen.getByText('Your wording')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Bullets of Supply Planner, at most'), '2');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(edits).toHaveLength(1));
  expect(edits[0]?.arrangement.sections).toEqual(['summary', 'work', 'skills']);
  expect(edits[0]?.arrangement.roles.map((role) => [role.title, role.ownTitle, role.bullets])).toEqual([
    ['Stock Clerk', 'Stores Clerk', null],
    ['Supply Planner', null, 2],
  ]);
});

test('with no resume the sample is shown, and that is said', async () => {
  server.use(http.get('*/resume-source', () => HttpResponse.json({})));
  show(<TemplatePage id="t0" />);
  expect((await screen.findAllByText(/no resume of yours yet/)).length).toBeGreaterThan(0);
});

test('what the preview has to say stands beside it', async () => {
  server.use(
    http.post('*/resume-templates/preview', () =>
      HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { 'Tailorbird-Note': 'A%20higher%20rank' } }),
    ),
  );
  show(<TemplatePage id="t0" />);
  expect(await screen.findByText('A higher rank')).toBeInTheDocument();
});
