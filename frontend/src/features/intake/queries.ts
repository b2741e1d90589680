import { type QueryClient, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Acceptance, AcceptanceUndone, Draft, DraftEdit, DraftSummary, Page } from '@/api/types';

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

/** Reads a post or a feed by its address, or a post's own text, into a draft of statements. */
export function useReadBlog() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (source: { url: string } | { text: string; title?: string }) => api.post<Draft>('/drafts/blog', source),
    onSuccess: (draft) => {
      client.setQueryData(['draft', draft.id], draft);
      return client.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
}

/** What acceptance changes, and its undo changes back. */
function taken(client: QueryClient) {
  for (const key of ['drafts', 'experience', 'evidence', 'profile']) void client.invalidateQueries({ queryKey: [key] });
}

export function useAccept(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DraftEdit) => api.post<Acceptance>(`/drafts/${id}/acceptance`, body),
    onSuccess: () => {
      taken(client);
      client.setQueryData<Draft>(['draft', id], (draft) => draft && { ...draft, state: 'ACCEPTED' });
    },
  });
}

const undoneKey = (id: string) => ['draft', id, 'undone'];

export function useUndoAcceptance(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<AcceptanceUndone>(`/drafts/${id}/acceptance`),
    onSuccess: async (undone) => {
      client.setQueryData(undoneKey(id), undone);
      taken(client);
      await client.resetQueries({ queryKey: ['draft', id], exact: true });
    },
  });
}

/** What taking an acceptance back removed and left, as long as the app is open. */
export const useUndone = (id: string) =>
  useQuery<AcceptanceUndone>({ queryKey: undoneKey(id), queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY }).data;

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
