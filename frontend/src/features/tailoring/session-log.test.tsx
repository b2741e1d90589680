import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { session } from '@/api/session';
import type { Session } from '@/api/types';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { SessionLogNote } from './session-log';

beforeEach(() => session.login('mira@example.com', 'a long enough sentence'));

const ran = { id: 's1', version: 3, state: 'FAILED' } as Session;

test('the log is fetched when it is opened and tells steps, calls and where an answer broke', async () => {
  const user = userEvent.setup();
  let asked = 0;
  server.use(
    http.get('*/tailoring-sessions/s1/log', () => {
      asked++;
      return HttpResponse.json({
        entries: [
          {
            at: '2026-06-15T12:00:01Z',
            step: 'generate',
            attempt: 2,
            millis: 640,
            notes: ['The guard read 14 sentences and skills and stopped 2.'],
            calls: [
              {
                task: 'write-bullets',
                model: 'hummingbird-1',
                tokensIn: 812,
                tokensOut: 40,
                millis: 610,
                outcome: 'invalid',
                retries: 1,
                providerResponseId: 'chatcmpl-7',
                note: 'The JSON breaks at character 21 of 21: …{"text": "Raised⟨here⟩',
              },
            ],
          },
        ],
      });
    }),
  );
  show(<SessionLogNote session={ran} />);
  const title = await screen.findByText('What happened');
  expect(asked).toBe(0);
  await user.click(title);
  expect(await screen.findByText('write-bullets by hummingbird-1: invalid')).toBeVisible();
  expect(screen.getByText(/812 tokens in, 40 out · 0.61 s · sent once more · chatcmpl-7/)).toBeVisible();
  expect(screen.getByText(/breaks at character 21/)).toBeVisible();
  expect(screen.getByText(/stopped 2/)).toBeVisible();
});
