import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Acceptance, Draft, DraftSummary, JsonResume, Page } from '@/api/types';

export const useDrafts = () =>
  useQuery({
    queryKey: ['drafts'],
    queryFn: ({ signal }) => api.get<Page<DraftSummary>>('/drafts', { limit: 20 }, signal),
  });

export const useDraft = (id: string) =>
  useQuery({
    queryKey: ['draft', id],
    queryFn: ({ signal }) => api.get<Draft>(`/drafts/${id}`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Reads a file or a text into a draft. */
export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (source: File | string) => {
      if (typeof source === 'string') return api.post<Draft>('/drafts', { text: source });
      const form = new FormData();
      form.append('file', source);
      return api.post<Draft>('/drafts', form);
    },
    onSuccess: (draft) => {
      client.setQueryData(['draft', draft.id], draft);
      return client.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
}

export function useAccept(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (resume: JsonResume) => api.post<Acceptance>(`/drafts/${id}/acceptance`, { resume }),
    onSuccess: () => {
      for (const key of ['drafts', 'experience', 'profile']) void client.invalidateQueries({ queryKey: [key] });
      client.setQueryData<Draft>(['draft', id], (draft) => draft && { ...draft, state: 'ACCEPTED' });
    },
  });
}

export function useDiscard(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(`/drafts/${id}`),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['drafts'] }),
  });
}

export const useSample = () =>
  useQuery({ queryKey: ['sample'], queryFn: ({ signal }) => api.get<{ loaded: boolean }>('/sample', {}, signal) });

export function useLoadSample() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<{ jobs: string[] }>('/sample'),
    onSuccess: () => void client.invalidateQueries(),
  });
}

export function useRemoveSample() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/sample'),
    onSuccess: () => void client.invalidateQueries(),
  });
}
