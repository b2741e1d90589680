import { createParser } from 'eventsource-parser';
import { ApiProblem } from './problem';
import { session } from './session';

interface Follow<T> {
  /** False ends the stream: the resource is finished. */
  onEvent: (data: T) => boolean;
  onState?: (connected: boolean) => void;
  signal: AbortSignal;
  /** First pause before reconnecting; it doubles up to 15 s. */
  pause?: number;
}

/**
 * Follows server-sent events with the bearer token, which EventSource cannot send. It reconnects with Last-Event-ID
 * when the line breaks, renews a spent token, and gives up only when the resource is gone or the person signed out.
 */
export async function follow<T>(path: string, { onEvent, onState, signal, pause = 1000 }: Follow<T>): Promise<void> {
  let lastId = '';
  let wait = pause;
  while (!signal.aborted) {
    try {
      const response = await open(path, lastId, signal);
      if (response.status === 401) {
        if (!(await session.refresh())) return;
        continue;
      }
      if (response.status === 404 || response.status === 403) throw await ApiProblem.of(response);
      if (response.ok && response.body) {
        onState?.(true);
        wait = pause;
        const more = await read<T>(response.body, (id) => (lastId = id), onEvent, signal);
        if (!more) return;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiProblem && error.status >= 400 && error.status < 500) throw error;
    }
    onState?.(false);
    await delay(wait, signal);
    wait = Math.min(wait * 2, 15_000);
  }
}

function open(path: string, lastId: string, signal: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'text/event-stream' };
  const token = session.token();
  if (token) headers.Authorization = `Bearer ${token}`;
  if (lastId) headers['Last-Event-ID'] = lastId;
  return fetch(`/api/v1${path}`, { headers, signal, cache: 'no-store' });
}

async function read<T>(
  body: ReadableStream<Uint8Array>,
  onId: (id: string) => void,
  onEvent: (data: T) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  let more = true;
  const parser = createParser({
    onEvent(event) {
      if (event.id) onId(event.id);
      if (event.data && more) more = onEvent(JSON.parse(event.data) as T);
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    while (more && !signal.aborted) {
      const { done, value } = await reader.read();
      if (done) break;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    reader.cancel().catch(() => {});
  }
  return more;
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
