import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Draft, DraftEdit } from '@/api/types';
import { load, store } from '@/lib/storage';

/** The review in this browser that the server does not have yet, and the version that it was made from. */
interface Unsaved<C> {
  changes: C;
  version: number;
}
export type SaveState = 'saved' | 'saving' | 'waiting' | 'conflict';

const PAUSE = 700;
/** By draft: a page that was left may still be saving while the next one opens. */
const running = new Map<string, Promise<void>>();

/**
 * Keeps a review on the server a moment after each change, in the browser until then. When another window was faster,
 * nothing is overwritten before the person has chosen.
 */
export function useAutosave<C>(draft: Draft, initial: C, stored: (changes: C) => DraftEdit) {
  const key = `typed.draft.${draft.id}`;
  const client = useQueryClient();
  const [local] = useState(() => load<Unsaved<C>>(key));
  const [changes, setChanges] = useState<C>(local?.changes ?? initial);
  const [state, setState] = useState<SaveState>(
    local ? (local.version === draft.version ? 'waiting' : 'conflict') : 'saved',
  );
  const version = useRef(draft.version);
  const latest = useRef(changes);
  const dirty = useRef(local !== null);
  /** Another window was faster: nothing is sent until the person has chosen. */
  const blocked = useRef(local !== null && local.version !== draft.version);
  const timer = useRef(0);

  const save = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    await running.get(draft.id);
    version.current = client.getQueryData<Draft>(['draft', draft.id])?.version ?? version.current;
    if (!dirty.current || blocked.current) return;
    const sent = latest.current;
    setState('saving');
    const request = api
      .put<Draft>(`/drafts/${draft.id}`, stored(sent), { 'If-Match': `"${version.current}"` })
      .then(
        (saved) => {
          version.current = saved.version;
          client.setQueryData(['draft', draft.id], saved);
          if (latest.current !== sent) return;
          dirty.current = false;
          store(key, null);
          setState('saved');
        },
        (error: unknown) => {
          blocked.current = asProblem(error).status === 412;
          setState(blocked.current ? 'conflict' : 'waiting');
        },
      )
      .finally(() => running.delete(draft.id));
    running.set(draft.id, request);
    await request;
  }, [client, draft.id, key, stored]);

  const change = useCallback(
    (next: C) => {
      latest.current = next;
      dirty.current = true;
      setChanges(next);
      store(key, { changes: next, version: version.current } satisfies Unsaved<C>);
      setState((now) => (now === 'conflict' ? now : 'waiting'));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), PAUSE);
    },
    [key, save],
  );

  useEffect(() => {
    void save();
    const again = () => void save();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      window.clearTimeout(timer.current);
      if (dirty.current) void save();
    };
  }, [save]);

  /** Ends a conflict: with what stands here, or with what the other window saved. */
  const resolve = useCallback(
    async (mine: boolean, theirs: (draft: Draft) => C) => {
      const now = await api.get<Draft>(`/drafts/${draft.id}`);
      client.setQueryData(['draft', draft.id], now);
      version.current = now.version;
      blocked.current = false;
      if (mine) return save();
      latest.current = theirs(now);
      dirty.current = false;
      store(key, null);
      setChanges(latest.current);
      setState('saved');
    },
    [client, draft.id, key, save],
  );

  const forget = useCallback(() => {
    window.clearTimeout(timer.current);
    dirty.current = false;
    store(key, null);
  }, [key]);

  return { changes, change, state, save, resolve, forget };
}
