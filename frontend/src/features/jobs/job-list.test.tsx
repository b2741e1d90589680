import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { job } from '@/testing/mock/data.ts';
import { db } from '@/testing/mock/db.ts';
import { show } from '@/testing/render';
import { JobList } from './job-list';

test('jobs are chosen by mouse and by key, and tailored for together', async () => {
  const user = userEvent.setup();
  db.jobs.set('job-1', job('job-1', 'Baker'));
  db.jobs.set('job-2', job('job-2', 'Cook'));
  const onTailor = vi.fn();
  show(<JobList selected="job-1" pane onTailor={onTailor} />);
  await user.click(await screen.findByRole('checkbox', { name: 'Choose Cook' }));
  expect(screen.getByText('1 job chosen')).toBeVisible();
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('x');
  expect(screen.getByText('2 jobs chosen')).toBeVisible();
  await user.keyboard('{Shift>}T{/Shift}');
  expect(onTailor).toHaveBeenCalledOnce();
  expect(onTailor.mock.calls[0]?.[0].map((j: { id: string }) => j.id).sort()).toEqual(['job-1', 'job-2']);
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.queryByText(/chosen/)).not.toBeInTheDocument();
});
