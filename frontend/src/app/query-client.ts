import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/api/problem';
import { session } from '@/api/session';

/** Only what may heal by itself is tried again: the server away or busy, never a wrong request. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 502),
    },
    mutations: { retry: false },
  },
});

/** What one person fetched is never shown to the next. */
session.subscribe(() => {
  if (session.get().status === 'out') queryClient.clear();
});
