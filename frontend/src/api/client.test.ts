import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { db } from '@/testing/mock/handlers.ts';
import { problem } from '@/testing/mock/problem.ts';
import { server } from '@/testing/server';
import { api, fileName } from './client';
import { ApiProblem } from './problem';
import { session } from './session';

/** A server whose access tokens are spent at once, except the newest. */
function spendingTokens() {
  let valid = 0;
  let refreshes = 0;
  server.use(
    http.post('*/api/v1/auth/refresh', () => {
      refreshes += 1;
      valid += 1;
      return HttpResponse.json({ accessToken: `t${valid}`, expiresIn: 900, refreshToken: null, account: db.account });
    }),
    http.get('*/api/v1/experience', ({ request }) =>
      request.headers.get('Authorization') === `Bearer t${valid}` && valid > 0
        ? HttpResponse.json({ entries: [], statements: [] })
        : problem(401, 'unauthenticated', 'Sign in first', 'Your session has ended.'),
    ),
  );
  return () => refreshes;
}

test('many calls with a spent token share one refresh, and each is repeated', async () => {
  const refreshes = spendingTokens();
  const answers = await Promise.all([1, 2, 3, 4].map(() => api.get('/experience')));
  expect(answers).toHaveLength(4);
  expect(refreshes()).toBe(1);
  expect(session.get().status).toBe('in');
});

test('when the refresh is refused the person is signed out and the call fails', async () => {
  await expect(api.get('/jobs/none')).rejects.toMatchObject({ status: 404 });
  server.use(http.get('*/api/v1/jobs', () => problem(401, 'unauthenticated', 'Sign in first', 'Log in.')));
  await expect(api.get('/jobs')).rejects.toMatchObject({ status: 401 });
  expect(session.get().status).toBe('out');
});

test('a server that fails to refresh signs nobody out', async () => {
  db.trusting = true;
  await session.login('a@example.com', 'a long enough sentence');
  server.use(
    http.post('*/api/v1/auth/refresh', () => new HttpResponse(null, { status: 503 })),
    http.get('*/api/v1/jobs', () => problem(401, 'unauthenticated', 'Sign in first', 'Log in.')),
  );
  await expect(api.get('/jobs')).rejects.toMatchObject({ status: 503 });
  expect(session.get().status).toBe('in');
});

test('the tokens are asked for as a cookie and never stored', async () => {
  let delivery: string | null = null;
  server.use(
    http.post('*/api/v1/auth/login', ({ request }) => {
      delivery = request.headers.get('X-Token-Delivery');
      return HttpResponse.json({ accessToken: 'secret', expiresIn: 900, refreshToken: null, account: db.account });
    }),
  );
  await session.login('a@example.com', 'a long enough sentence');
  expect(delivery).toBe('cookie');
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('secret');
});

test('a problem keeps its detail and the message of each field', async () => {
  server.use(
    http.post('*/api/v1/jobs', () =>
      problem(422, 'invalid-input', 'The input is not valid', 'The posting is too long.', [
        { field: 'parameters.text', message: 'At most 50,000 characters.' },
      ]),
    ),
  );
  const error = await api.post('/jobs', { text: 'x' }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ApiProblem);
  const found = error as ApiProblem;
  expect(found.code).toBe('invalid-input');
  expect(found.detail).toBe('The posting is too long.');
  expect(found.field('text')).toBe('At most 50,000 characters.');
});

test('an unreachable server is said in words', async () => {
  server.use(http.get('*/api/v1/jobs', () => HttpResponse.error()));
  await expect(api.get('/jobs')).rejects.toMatchObject({ status: 0, code: 'unreachable' });
});

test('the server names the file', () => {
  expect(fileName(`attachment; filename="a.pdf"; filename*=UTF-8''Zo%C3%AB_Acme.pdf`)).toBe('Zoë_Acme.pdf');
  expect(fileName('attachment; filename="Mira_Okafor.pdf"')).toBe('Mira_Okafor.pdf');
  expect(fileName(null)).toBeNull();
});

test('after log out nothing is asked any more, so that pages being left cannot start a loop', async () => {
  await session.login('a@example.com', 'a long enough sentence');
  await session.logout();
  let asked = 0;
  server.use(
    http.all('*/api/v1/*', () => {
      asked += 1;
      return problem(401, 'unauthenticated', 'Sign in first', 'Log in.');
    }),
  );
  await expect(api.get('/jobs')).rejects.toMatchObject({ status: 401 });
  expect(asked).toBe(0);
});
