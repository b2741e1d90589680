import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { db } from '@/testing/mock/handlers.ts';
import { server } from '@/testing/server';
import { follow } from './events';

interface State {
  version: number;
  done: boolean;
}
const stream = (text: string) => new HttpResponse(text, { headers: { 'Content-Type': 'text/event-stream' } });
const event = (version: number, done = false) => `id: ${version}\ndata: ${JSON.stringify({ version, done })}\n\n`;

async function collect(): Promise<number[]> {
  const seen: number[] = [];
  await follow<State>('/tailoring-sessions/s/events', {
    signal: new AbortController().signal,
    pause: 5,
    onEvent: (s) => {
      seen.push(s.version);
      return !s.done;
    },
  });
  return seen;
}

test('a broken line is taken up again after the last event seen', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/events', ({ request }) => {
      asked.push(request.headers.get('Last-Event-ID'));
      return asked.length === 1 ? stream(event(1) + event(2)) : stream(event(3) + event(4, true));
    }),
  );
  expect(await collect()).toEqual([1, 2, 3, 4]);
  expect(asked).toEqual([null, '2']);
});

test('a spent token is renewed before reconnecting', async () => {
  db.trusting = true;
  db.signedIn = true;
  db.account = { id: 'a', email: 'a@example.com', roles: [], createdAt: '2026-11-01T00:00:00Z' };
  const tokens: (string | null)[] = [];
  server.use(
    http.get('*/events', ({ request }) => {
      tokens.push(request.headers.get('Authorization'));
      return tokens.length === 1 ? new HttpResponse(null, { status: 401 }) : stream(event(1, true));
    }),
  );
  expect(await collect()).toEqual([1]);
  expect(tokens[0]).toBeNull();
  expect(tokens[1]).toMatch(/^Bearer token-/);
});

test('a server that is away is tried again', async () => {
  let calls = 0;
  server.use(
    http.get('*/events', () => {
      calls += 1;
      return calls < 3 ? new HttpResponse(null, { status: 503 }) : stream(event(1, true));
    }),
  );
  expect(await collect()).toEqual([1]);
  expect(calls).toBe(3);
});

test('a session that is gone ends the stream with its problem', async () => {
  server.use(http.get('*/events', () => new HttpResponse(null, { status: 404 })));
  await expect(collect()).rejects.toMatchObject({ status: 404 });
});

test('an event cut in two is put together', async () => {
  const text = event(1, true);
  server.use(
    http.get('*/events', () => {
      const body = new ReadableStream({
        async start(c) {
          const encode = (s: string) => new TextEncoder().encode(s);
          c.enqueue(encode(text.slice(0, 12)));
          await new Promise((r) => setTimeout(r, 10));
          c.enqueue(encode(text.slice(12)));
          c.close();
        },
      });
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
    }),
  );
  expect(await collect()).toEqual([1]);
});
