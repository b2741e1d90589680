import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { api } from '@/api/client';
import type { SyncRun, SyncWish } from '@/api/discovery';
import { follow } from '@/api/events';
import type { Page } from '@/api/types';
import { randomId } from '@/lib/id';

/** What the frame and the sync button need to know of syncs; it is loaded with the first page. */
export const active = (run: SyncRun): boolean => run.state !== 'DONE';

const latest = ['sync-runs', 'latest'];

/** The newest run, if there is any; while it goes on, its progress comes by itself. */
export const useLatestRun = () =>
  useQuery({
    queryKey: latest,
    queryFn: async ({ signal }) => (await api.get<Page<SyncRun>>('/sync-runs', { limit: 1 }, signal)).items[0] ?? null,
    refetchInterval: 60_000,
  }).data ?? undefined;

/** Follows a run until it is done. Used once, by the frame: everything else reads what it stores. */
export function useFollowedRun(onDone: (run: SyncRun) => void) {
  const done = useEffectEvent(onDone);
  const client = useQueryClient();
  const run = useLatestRun();
  const id = run && active(run) ? run.id : undefined;
  useEffect(() => {
    if (!id) return;
    const stop = new AbortController();
    follow<SyncRun>(`/sync-runs/${id}/events`, {
      signal: stop.signal,
      onEvent: (next) => {
        client.setQueryData(['sync-run', id], next);
        client.setQueryData<SyncRun | null>(latest, (old) => (old && old.id !== id ? old : next));
        if (active(next)) return true;
        void client.invalidateQueries({ queryKey: ['sync-runs'] });
        done(next);
        return false;
      },
    }).catch(() => void client.invalidateQueries({ queryKey: latest }));
    return () => stop.abort();
  }, [id, client]);
  return run && active(run) ? run : undefined;
}

export function useStartSync() {
  const client = useQueryClient();
  const [key, setKey] = useState(randomId);
  return useMutation({
    mutationFn: (wish: SyncWish = {}) => api.post<SyncRun>('/sync-runs', wish, { headers: { 'Idempotency-Key': key } }),
    onSuccess: (run) => {
      setKey(randomId());
      client.setQueryData(latest, run);
      client.setQueryData(['sync-run', run.id], run);
      void client.invalidateQueries({ queryKey: ['sync-runs', 'all'] });
    },
  });
}
