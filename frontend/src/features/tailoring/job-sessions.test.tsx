import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Session } from '@/api/types';
import { job } from '@/testing/mock/data.ts';
import { db } from '@/testing/mock/db.ts';
import { show } from '@/testing/render';
import { JobSessions } from './job-sessions';

const session = (id: string, more: Partial<Session> & { stopped?: boolean } = {}) =>
  db.sessions.set(id, {
    id,
    version: 1,
    jobId: 'job-1',
    state: 'PENDING',
    percent: 0,
    steps: [],
    engine: 'local',
    reasons: [],
    parameters: { pages: 2, stretch: 0 },
    tokens: { in: 2000, out: 400 },
    createdAt: '2026-11-20T11:00:00Z',
    begun: 0,
    ...more,
  });

beforeEach(() => {
  db.jobs.set('job-1', job('job-1'));
  session('s1');
});

test('a job shows how its sessions ended, what they cost and which version was sent', async () => {
  session('s2', { state: 'CANCELLED', stopped: true });
  db.reviews.set('s1', {
    version: 2,
    number: 3,
    edits: { choices: {}, order: {}, added: [], skills: [], implied: {} },
    savedAt: '2026-11-20T12:00:00Z',
    kept: [
      {
        number: 2,
        savedAt: '2026-11-20T12:00:00Z',
        sentAt: '2026-11-20T12:00:00Z',
        score: 88,
        edits: { choices: {}, order: {}, added: [], skills: [], implied: {} },
      },
    ],
  });
  show(<JobSessions jobId="job-1" />);
  expect(await screen.findByText('1 of 2 completed (50%)')).toBeVisible();
  expect(await screen.findByText('Score 88')).toBeVisible();
  expect(screen.getByText(/local engine · 2,400 tokens .* · Version 2 sent 20 Nov 2026/)).toBeVisible();
  expect(screen.getByText('Cancelled')).toBeVisible();
});

test('one click tailors again with the same parameters', async () => {
  const user = userEvent.setup();
  show(<JobSessions jobId="job-1" />);
  await user.click(await screen.findByRole('button', { name: /^Tailor again/ }));
  expect(await screen.findByText(/at \/tailoring\/session-/)).toBeVisible();
  const made = [...db.sessions.values()].at(-1);
  expect(made).toMatchObject({ jobId: 'job-1', parameters: { pages: 2, stretch: 0 } });
});
