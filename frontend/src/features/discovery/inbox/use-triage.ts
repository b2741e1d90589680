import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { ListingCard, ListingCounts, Reviewed, ReviewedAll, ReviewState, Undone } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { useToast } from '@/components/toast';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { countsKey } from '../counts';
import { type Changes, flagged, none, type Step, stepped, steppedBack, undoable, ways } from './changes';
import type { InboxFilters } from './filters';

const CHANGES = ['listings', 'changes'];
/** One after the other, in the order of the keys: undo means the last one. */
const inOrder = { scope: { id: 'triage' }, mutationKey: ['triage'] };

const useChanges = () => {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: CHANGES, queryFn: () => none, initialData: none, staleTime: 'static' });
  const change = (update: (old: Changes) => Changes) =>
    client.setQueryData<Changes>(CHANGES, (old) => update(old ?? none));
  return { changes: data, change };
};

/**
 * Marks, flags and undo: seen at once, told to the server in order, put right when it refuses.
 *
 * @param onBack called with what undo puts back, so that it can be looked at again
 */
export function useTriage(filters: InboxFilters, onBack: (id: string) => void) {
  const client = useQueryClient();
  const toast = useToast();
  const { changes, change } = useChanges();

  const count = ({ ids, from, to }: Pick<Step, 'ids' | 'from' | 'to'>) =>
    client.setQueryData<ListingCounts>(countsKey(filters), (old) => old && moved(old, from, to, ids.length));
  function settle() {
    if (client.isMutating({ mutationKey: inOrder.mutationKey }) > 1) return;
    // lists that are not looked at are fetched when they are; the one on screen is already right
    client.removeQueries({ queryKey: ['listings', 'list'], type: 'inactive' });
    void client.invalidateQueries({ queryKey: ['listings', 'counts'] });
  }
  function refresh() {
    client.setQueryData(CHANGES, none);
    return client.resetQueries({ queryKey: ['listings', 'list'] });
  }

  const mark = useMutation({
    ...inOrder,
    mutationFn: ({ step }: { step: Step; what: string }) =>
      api.put<Reviewed>(`/listings/${step.ids[0]}/state`, { state: step.to }),
    onMutate: ({ step, what }) => {
      change((old) => stepped(old, step));
      count(step);
      toast({ text: w.done[step.to](what), undo: takeBack, cap: 'U' });
    },
    onError: (error, { step, what }) => {
      change((old) => steppedBack(old, step));
      count({ ...step, from: step.to, to: step.from });
      toast(w.notMoved(what, asProblem(error).detail));
    },
    onSettled: settle,
  });

  const undo = useMutation({
    ...inOrder,
    mutationFn: (_step: Step | undefined) => api.post<Undone>('/listings/undo'),
    onMutate: (step) => {
      toast(null);
      if (!step) return;
      change((old) => steppedBack(old, step));
      count({ ...step, from: step.to, to: step.from });
      if (step.ids[0]) onBack(step.ids[0]);
    },
    onSuccess: ({ undone, listings }, step) => {
      toast(w.undone(undone));
      if (!step || step.ids[0] !== listings[0]) void refresh();
    },
    onError: (error, step) => {
      const problem = asProblem(error);
      toast(problem.status === 409 ? w.nothingToUndo : problem.detail);
      if (step) void refresh();
    },
    onSettled: settle,
  });

  const flag = useMutation({
    ...inOrder,
    mutationFn: ({ id, on }: { id: string; on: boolean }) => api.put(`/listings/${id}/flag`, { flagged: on }),
    onMutate: ({ id, on }) => change((old) => flagged(old, id, on)),
    onError: (error, { id, on }) => {
      change((old) => flagged(old, id, !on));
      toast(asProblem(error).detail);
    },
    onSettled: settle,
  });

  const bulk = useMutation({
    ...inOrder,
    mutationFn: ({ from, to }: { from: ReviewState; to: ReviewState }) =>
      api.post<ReviewedAll>('/listings/bulk', { from, to, filters }),
    onSuccess: ({ changed }, { to }) => {
      toast({
        text: to === 'APPLIED' ? w.bulk.applied(changed) : w.bulk.dismissed(changed),
        undo: () => undo.mutate(undefined),
        cap: 'U',
      });
      return refresh();
    },
    onSettled: settle,
  });

  /** The newest step that is still laid over the lists; a bulk change is known to the server alone. */
  function takeBack() {
    undo.mutate(undoable(client.getQueryData<Changes>(CHANGES) ?? none));
  }

  return {
    changes,
    refresh,
    undo: takeBack,
    bulk,
    may: (card: Pick<ListingCard, 'state'> | undefined, to: ReviewState) =>
      card !== undefined && ways[card.state].includes(to),
    mark: (card: Pick<ListingCard, 'id' | 'state' | 'title'>, to: ReviewState) =>
      mark.mutate({ step: { ids: [card.id], from: card.state, to, at: Date.now() }, what: card.title }),
    flag: (card: Pick<ListingCard, 'id' | 'flagged'>) => flag.mutate({ id: card.id, on: !card.flagged }),
  };
}

/** A capped counter stays: nobody knows what is behind it. */
function moved(counts: ListingCounts, from: ReviewState, to: ReviewState, n: number): ListingCounts {
  const by = (state: ReviewState, more: number) =>
    counts[state].capped ? counts[state] : { ...counts[state], count: Math.max(0, counts[state].count + more) };
  return { ...counts, [from]: by(from, -n), [to]: by(to, n) };
}
