import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '@/api/client';
import type { InboxView, InboxViewEdit, Listing, ListingCard, Liveness, ReviewState } from '@/api/discovery';
import type { Job, Page } from '@/api/types';
import type { InboxFilters, Sort } from './filters';

const PAGE = 100;

/** How often, in milliseconds, a listing is asked for again whose text is still to be read. */
const READING = 5000;

/** A list keeps its place while it is worked through: it is fetched anew when asked for, not when the window is. */
export function useListings(state: ReviewState, sort: Sort, filters: InboxFilters) {
  const client = useQueryClient();
  const queryKey = ['listings', 'list', { state, sort, ...filters }];
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<ListingCard>>('/listings', { ...filters, state, sort, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const name = JSON.stringify(queryKey);
  useEffect(
    () => () => {
      // coming back later must not fetch again every page that was scrolled through
      client.setQueryData<typeof query.data>(JSON.parse(name), (old) =>
        old && old.pages.length > 1 ? { pages: old.pages.slice(0, 1), pageParams: old.pageParams.slice(0, 1) } : old,
      );
    },
    [client, name],
  );
  return query;
}

/** Its facts come some time after its text, so it is not kept for long. */
const listing = (id: string) => ({
  queryKey: ['listing', id],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Listing>(`/listings/${id}`, {}, signal),
  staleTime: 60_000,
});

/** The text of a listing; that of the next one is fetched before it is asked for. */
export function useListing(id: string, next?: string) {
  const client = useQueryClient();
  const query = useQuery({
    ...listing(id),
    refetchInterval: ({ state }) => (state.data && !state.data.factsReadAt ? READING : false),
  });
  const arrived = query.isSuccess;
  useEffect(() => {
    if (arrived && next) void client.prefetchQuery(listing(next));
  }, [client, arrived, next]);
  return query;
}

export const useLiveness = (id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Liveness>(`/listings/${id}/liveness`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listing', id] }),
  });
};

/** The job of a listing: made when first asked for, the same ever after. */
export function useJobOf() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (listingId: string) => api.post<Job>('/jobs', { listingId }),
    onSuccess: (job) => {
      client.setQueryData(['job', job.id], job);
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}

export const useViews = () =>
  useQuery({
    queryKey: ['inbox-views'],
    queryFn: async ({ signal }) => (await api.get<{ items: InboxView[] }>('/inbox-views', {}, signal)).items,
  });

function useViewChange<V, R>(mutationFn: (input: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: ['inbox-views'] }) });
}

/** A new view, or the change of a known one. */
export const useSaveView = () =>
  useViewChange(({ view, edit }: { view?: InboxView; edit: InboxViewEdit }) =>
    view
      ? api.put<InboxView>(`/inbox-views/${view.id}`, edit, { 'If-Match': `"${view.version}"` })
      : api.post<InboxView>('/inbox-views', edit),
  );

export const useDeleteView = () => useViewChange((id: string) => api.delete(`/inbox-views/${id}`));
