import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Batch, NewBatch } from '@/api/types';
import { randomId } from '@/lib/id';
import { active } from './queries';

export const useBatch = (id: string | undefined) =>
  useQuery({
    queryKey: ['batch', id],
    queryFn: ({ signal }) => api.get<Batch>(`/tailoring-batches/${id}`, {}, signal),
    enabled: Boolean(id),
    refetchInterval: (query) => (query.state.data?.sessions.some(active) ? 1500 : false),
  });

export function useStartBatch() {
  const client = useQueryClient();
  const [key, setKey] = useState(randomId);
  return useMutation({
    mutationFn: (body: NewBatch) =>
      api.post<Batch>('/tailoring-batches', body, { headers: { 'Idempotency-Key': key } }),
    onSuccess: (batch) => {
      setKey(randomId());
      client.setQueryData(['batch', batch.id], batch);
      void client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}

/** Ends what of a batch is still waiting or running. */
export function useCancelBatch(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Batch>(`/tailoring-batches/${id}/cancellation`),
    onSuccess: (ended) => client.setQueryData(['batch', id], ended),
  });
}
