import { t } from '@/lib/i18n';
import { ApiProblem } from './problem';
import { session } from './session';

const BASE = '/api/v1';
/** The one thing told to everybody. */
const PUBLIC = '/server';

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A list repeats its name. */
  query?: Record<string, string | number | string[] | undefined | null>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** One call with the bearer token; a spent token is renewed once and the call repeated. Fails with an ApiProblem. */
async function send(path: string, call: Call = {}): Promise<Response> {
  // a page that is being left may still ask; nobody is there to be served
  if (session.get().status === 'out' && path !== PUBLIC) throw new ApiProblem({ status: 401, ...t.problem.signedOut });
  const first = await attempt(path, call);
  const response = first.status === 401 && (await session.refresh()) ? await attempt(path, call) : first;
  if (!response.ok) throw await ApiProblem.of(response);
  return response;
}

async function attempt(path: string, { method = 'GET', query, body, headers, signal }: Call): Promise<Response> {
  const all: Record<string, string> = { Accept: 'application/json, application/problem+json', ...headers };
  const token = session.token();
  if (token) all.Authorization = `Bearer ${token}`;
  const form = body instanceof FormData;
  if (body !== undefined && !form) all['Content-Type'] = 'application/json';
  try {
    return await fetch(BASE + withQuery(path, query), {
      method,
      headers: all,
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
      credentials: 'same-origin',
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw ApiProblem.unreachable();
  }
}

/** The path with what is asked for; what is empty is left out. */
export function withQuery(path: string, query: Call['query']): string {
  const pairs = Object.entries(query ?? {}).flatMap(([k, v]) =>
    [v].flat().flatMap((one) => (one == null || one === '' ? [] : [[k, String(one)]])),
  );
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path;
}

async function json<T>(path: string, call?: Call): Promise<T> {
  const response = await send(path, call);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** The body of an answer, telling how much of it has come. */
async function counted(response: Response, onBytes: (soFar: number) => void): Promise<Blob> {
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let soFar = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    soFar += next.value.length;
    onBytes(soFar);
  }
  return new Blob(parts, { type: response.headers.get('Content-Type') ?? '' });
}

export const api = {
  get: <T>(path: string, query?: Call['query'], signal?: AbortSignal) => json<T>(path, { query, signal }),
  post: <T>(path: string, body?: unknown, options: Pick<Call, 'query' | 'headers'> = {}) =>
    json<T>(path, { method: 'POST', body, ...options }),
  put: <T>(path: string, body: unknown, headers?: Record<string, string>) =>
    json<T>(path, { method: 'PUT', body, headers }),
  delete: <T = void>(path: string) => json<T>(path, { method: 'DELETE' }),
  async blob(
    path: string,
    accept: string,
    signal?: AbortSignal,
    onBytes?: (soFar: number) => void,
    sent: Pick<Call, 'method' | 'query' | 'body'> = {},
  ): Promise<{ blob: Blob; name: string | null; note: string | null }> {
    const response = await send(path, { ...sent, headers: { Accept: `${accept}, application/problem+json` }, signal });
    const name = fileName(response.headers.get('Content-Disposition'));
    const note = response.headers.get('Tailorbird-Note');
    return {
      blob: onBytes ? await counted(response, onBytes) : await response.blob(),
      name,
      note: note && decodeURIComponent(note),
    };
  },
};

/** The file name of a Content-Disposition header, the encoded form first (RFC 6266). */
export function fileName(disposition: string | null): string | null {
  if (!disposition) return null;
  const encoded = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded.trim());
  return /filename\s*=\s*"?([^";]+)"?/i.exec(disposition)?.[1]?.trim() ?? null;
}
