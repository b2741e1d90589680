import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Commute, Isochrone, ResolvedText } from '@/api/person';

/** The server reads this many texts at once. */
const LIMIT = 200;

/** What location texts name, by text. Places do not move, so an answer is good as long as the page is open. */
export const useResolved = (texts: string[]) => {
  const asked = [...new Set(texts)].slice(0, LIMIT);
  return useQuery({
    queryKey: ['places', asked],
    queryFn: async () => {
      if (asked.length === 0) return new Map<string, ResolvedText['places']>();
      const { items } = await api.post<{ items: ResolvedText[] }>('/places/resolution', { texts: asked });
      return new Map(items.map((item) => [item.text, item.places]));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
};

export const useCommute = (from: string | null, to: string, mode: string) =>
  useQuery({
    queryKey: ['commute', from, to, mode],
    queryFn: ({ signal }) => api.get<Commute>('/commute', { from, to, mode }, signal),
    enabled: from !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useIsochrone = (from: string | null, minutes: number, mode: string) =>
  useQuery({
    queryKey: ['isochrone', from, minutes, mode],
    queryFn: ({ signal }) => api.get<Isochrone>('/isochrone', { from, minutes, mode }, signal),
    enabled: from !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
