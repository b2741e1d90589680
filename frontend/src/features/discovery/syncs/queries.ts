import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { SyncRun } from '@/api/discovery';
import type { Page } from '@/api/types';

export const useRuns = () =>
  useInfiniteQuery({
    queryKey: ['sync-runs', 'all'],
    queryFn: ({ pageParam, signal }) => api.get<Page<SyncRun>>('/sync-runs', { limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** One run with its companies; while it goes on, the frame keeps it up to date. */
export const useRun = (id: string) =>
  useQuery({
    queryKey: ['sync-run', id],
    queryFn: ({ signal }) => api.get<SyncRun>(`/sync-runs/${id}`, {}, signal),
    refetchInterval: (query) => (query.state.data?.state === 'DONE' ? false : 5000),
  });
