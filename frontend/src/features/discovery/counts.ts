import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { ListingCounts } from '@/api/discovery';
import type { InboxFilters } from './inbox/filters';

export const countsKey = (filters: InboxFilters) => ['listings', 'counts', filters] as const;

/** How many listings there are in each state under these filters. */
export const useCounts = (filters: InboxFilters = {}) =>
  useQuery({
    queryKey: countsKey(filters),
    queryFn: ({ signal }) => api.get<ListingCounts>('/listings/counts', { ...filters }, signal),
  });
