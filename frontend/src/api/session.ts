import { ApiProblem } from './problem';
import type { Account, SignedIn } from './types';

/**
 * Who is signed in. The access token lives in memory only; the refresh token is a cookie that scripts cannot read.
 * Any number of callers that need a new token share one refresh.
 */
export type SessionStatus = 'unknown' | 'in' | 'out';
export interface State {
  status: SessionStatus;
  account: Account | null;
  /** True after the person logged out, false when a session ran out. */
  left?: boolean;
}

const AUTH = '/api/v1/auth';
let token: string | null = null;
let state: State = { status: 'unknown', account: null };
let refreshing: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

function set(next: State, accessToken: string | null) {
  token = accessToken;
  state = next;
  for (const listener of listeners) listener();
}

function signedIn(answer: SignedIn) {
  set({ status: 'in', account: answer.account }, answer.accessToken);
}

function signedOut(left = false) {
  if (state.status === 'out') return;
  set({ status: 'out', account: null, left }, null);
}

async function post(path: string, body: unknown = {}): Promise<Response> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'X-Token-Delivery': 'cookie' };
  if (token) headers.Authorization = `Bearer ${token}`;
  try {
    return await fetch(AUTH + path, {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body: JSON.stringify(body),
    });
  } catch {
    throw ApiProblem.unreachable();
  }
}

async function enter(path: string, body: unknown): Promise<void> {
  const response = await post(path, body);
  if (!response.ok) throw await ApiProblem.of(response);
  signedIn((await response.json()) as SignedIn);
}

async function renew(): Promise<boolean> {
  const response = await post('/refresh');
  if (response.ok) {
    signedIn((await response.json()) as SignedIn);
    return true;
  }
  if (response.status >= 500 || response.status === 429) throw await ApiProblem.of(response);
  signedOut();
  return false;
}

export const session = {
  get: (): State => state,
  token: (): string | null => token,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** True when a new access token is there, false when the person must log in; fails when the server is away. */
  refresh(): Promise<boolean> {
    refreshing ??= renew().finally(() => {
      refreshing = null;
    });
    return refreshing;
  },

  /** Settles who is signed in, once, when the app starts. */
  async settle(): Promise<SessionStatus> {
    if (state.status === 'unknown') await session.refresh();
    return state.status;
  },

  login: (email: string, password: string) => enter('/login', { email, password }),

  register: (email: string, password: string, setupCode?: string) =>
    enter('/register', setupCode ? { email, password, setupCode } : { email, password }),

  async logout(): Promise<void> {
    try {
      await post('/logout');
    } finally {
      signedOut(true);
    }
  },

  /** Only for tests. */
  reset(): void {
    refreshing = null;
    set({ status: 'unknown', account: null }, null);
  },
};
