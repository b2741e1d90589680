import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { Letter } from './letter';
import { pointsIn } from './letter-fields';

const letter = {
  paragraphs: [
    { clauses: [{ text: 'I am applying for the position of Planner.', evidence: [] }] },
    { clauses: [{ text: 'At Larkmoor Foods, I cut waste by 12%.', evidence: ['e1', 'e2'] }] },
  ],
};

test('each sentence tells how many statements it rests on', async () => {
  show(<Letter sessionId="s1" letter={letter} />);
  expect(await screen.findByText(/cut waste by 12%/)).toHaveAttribute('title', 'rests on 2 statements of yours');
  expect(screen.getByText(/I am applying/)).not.toHaveAttribute('title');
});

test('the letter is copied with greeting and name', async () => {
  server.use(
    http.get('*/api/v1/tailoring-sessions/s1/letter', () => HttpResponse.text('Dear hiring team, … Mira Okafor')),
  );
  const user = userEvent.setup();
  show(<Letter sessionId="s1" letter={letter} />);
  await user.click(await screen.findByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('The letter is copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe('Dear hiring team, … Mira Okafor');
});

test('the letter is downloaded as PDF under the server’s name', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/tailoring-sessions/s1/letter/pdf', ({ request }) => {
      asked.push(new URL(request.url).pathname);
      return HttpResponse.arrayBuffer(new ArrayBuffer(4), {
        headers: { 'Content-Type': 'application/pdf', 'Tailorbird-Note': 'Emoji%20were%20left%20out' },
      });
    }),
  );
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  const user = userEvent.setup();
  show(<Letter sessionId="s1" letter={letter} />);
  await user.click(await screen.findByRole('button', { name: 'Download the letter as PDF' }));
  expect(await screen.findByText('Emoji were left out')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('points are lines; empty ones are none', () => {
  expect(pointsIn('I speak Danish\n\n  I can begin in May ')).toEqual(['I speak Danish', 'I can begin in May']);
});
