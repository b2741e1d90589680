import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Search, SearchEdit } from '@/api/discovery';

export const useSearches = () =>
  useQuery({
    queryKey: ['searches'],
    queryFn: async ({ signal }) => (await api.get<{ items: Search[] }>('/searches', {}, signal)).items,
  });

/** A search decides what the inbox holds: lists and counters are asked for anew. */
function useChange<V, R>(mutationFn: (input: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => {
      for (const key of ['searches', 'listings']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** A new one, or one with its number as it was read. */
export const useSaveSearch = () =>
  useChange(({ search, edit }: { search: Search | null; edit: SearchEdit }) =>
    search
      ? api.put<Search>(`/searches/${search.id}`, edit, { 'If-Match': `"${search.version}"` })
      : api.post<Search>('/searches', edit),
  );

export const useDeleteSearch = () => useChange((id: string) => api.delete(`/searches/${id}`));
