import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { job } from '@/testing/mock/data.ts';
import { db } from '@/testing/mock/db.ts';
import { show } from '@/testing/render';
import { SessionPage } from '../session-page';

/** The review of a finished session, without the parts of other features. */
export async function review() {
  db.jobs.set('job-1', job('job-1'));
  db.sessions.set('s1', {
    id: 's1',
    version: 1,
    jobId: 'job-1',
    jobTitle: 'Clinical Supply Analyst',
    company: 'St. Brannoc Health',
    state: 'PENDING',
    percent: 0,
    steps: [],
    reasons: [],
    createdAt: '2026-11-21T11:00:00Z',
    begun: 0,
  });
  const page = show(
    <SessionPage
      id="s1"
      slots={{ jobFacts: () => null, preview: ({ highlight }) => <p>{`marked: ${highlight}`}</p> }}
    />,
  );
  await screen.findByRole('heading', { level: 1, name: 'Tailored resume for St. Brannoc Health' });
  return { user: userEvent.setup(), page };
}

/** The row of a statement. */
export function row(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

export const selected = () => document.querySelector('article[aria-current]')?.getAttribute('data-row');
export const lastPut = () => db.puts.at(-1);
