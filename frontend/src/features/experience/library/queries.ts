import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Evidence, EvidenceCounts, Page, Retagging } from '@/api/types';
import { useToast } from '@/components/toast';
import { settled } from '../queries';
import type { EvidenceFilters } from './filters';

const PAGE = 100;

export const useEvidence = (filters: EvidenceFilters) =>
  useInfiniteQuery({
    queryKey: ['evidence', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Evidence>>('/evidence', { ...filters, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const useCounts = (filters: EvidenceFilters) =>
  useQuery({
    queryKey: ['evidence', 'counts', filters],
    queryFn: ({ signal }) => api.get<EvidenceCounts>('/evidence/counts', { ...filters }, signal),
    placeholderData: keepPreviousData,
  });

function useBulk<V, R>(mutationFn: (input: V) => Promise<R>) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    scope: { id: 'experience' },
    mutationKey: ['experience'],
    mutationFn,
    onMutate: () => toast(null),
    onSettled: () => settled(client),
  });
}

export const useRetag = () =>
  useBulk((retagging: Retagging) => api.post<{ changed: number }>('/evidence/retagging', retagging));

export const useDeleteMany = () =>
  useBulk((ids: string[]) => api.post<{ deleted: number }>('/evidence/deletion', { ids }));
