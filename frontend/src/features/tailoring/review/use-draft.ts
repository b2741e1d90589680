import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '@/api/client';
import { type ApiProblem, asProblem } from '@/api/problem';
import type { ReviewEdits, ReviewView } from '@/api/review';
import { load, store } from '@/lib/storage';
import { begun, type History, stepped, steppedBack } from './history';
import { turns } from './turns';

const key = (id: string) => ['review', id];
const path = (id: string) => `/tailoring-sessions/${id}/review`;

export const useReview = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => api.get<ReviewView>(path(id), {}, signal),
    // the page that changes it knows it best; coming back asks anew
    staleTime: 'static',
    gcTime: 0,
  });

/** What is not saved yet, and the version that it was made on. */
interface Kept {
  edits: ReviewEdits;
  version: number;
}

/**
 * The draft of a session: every change is seen at once, can be taken back and is saved, the last state of a burst once.
 * What could not be saved outlives a reload.
 */
export function useDraft(id: string, view: ReviewView, onSaved: () => void) {
  const client = useQueryClient();
  const keptKey = `typed.review.${id}`;
  const [kept] = useState(() => load<Kept>(keptKey, 'tab'));
  const [history, setHistory] = useState(() => (kept ? stepped(begun(view.edits), kept.edits) : begun(view.edits)));
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const latest = useRef(history);
  const version = useRef(kept?.version ?? view.version);
  const [queue] = useState(turns);

  function keep() {
    store(keptKey, { edits: latest.current.now, version: version.current } satisfies Kept, 'tab');
  }
  function took(next: ReviewView) {
    version.current = next.version;
    client.setQueryData(key(id), next);
    setProblem(null);
  }
  function save(edits: ReviewEdits) {
    async function put() {
      try {
        took(await api.put<ReviewView>(path(id), edits, { 'If-Match': `"${version.current}"` }));
      } catch (error) {
        setProblem(asProblem(error));
        return;
      }
      if (latest.current.now === edits) store(keptKey, null, 'tab');
      else keep();
      onSaved();
    }
    void queue.latest(put);
  }
  function show(next: History) {
    latest.current = next;
    setHistory(next);
  }
  function turnTo(next: History) {
    if (next === latest.current) return;
    show(next);
    keep();
    save(next.now);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what an earlier visit could not save
  useEffect(() => {
    if (kept) save(kept.edits);
  }, []);

  /** The server's draft takes the place of the one on screen, as a step that can be taken back. */
  function adopt(next: ReviewView) {
    took(next);
    show(stepped(latest.current, next.edits));
    store(keptKey, null, 'tab');
    onSaved();
  }

  return {
    edits: history.now,
    /** What undo would take back. */
    undoable: history.steps.at(-1),
    /** Why the last change is not saved. */
    problem,
    change: (how: (edits: ReviewEdits) => ReviewEdits, at?: string) =>
      turnTo(stepped(latest.current, how(latest.current.now), at)),
    undo: () => latest.current.steps.length > 0 && turnTo(steppedBack(latest.current)),
    retry: () => save(latest.current.now),
    /** After a change elsewhere: the newer draft, with undo to one's own. */
    loadNewer: () =>
      queue.run(() => api.get<ReviewView>(path(id))).then(adopt, (error: unknown) => setProblem(asProblem(error))),
    /** Something else that the server does with the saved draft; it changes the draft's number or version. */
    afterSaving: <R>(task: () => Promise<R>): Promise<R> =>
      queue.run(async () => {
        const result = await task();
        took(await api.get<ReviewView>(path(id)));
        return result;
      }),
    restore: (number: number) =>
      queue.run(() => api.post<ReviewView>(`/tailoring-sessions/${id}/versions/${number}/restoration`)).then(adopt),
  };
}

export type DraftOf = ReturnType<typeof useDraft>;
