import { useCallback, useMemo } from 'react';
import { store, useStored } from '@/lib/storage';
import { type Changes, untouched } from './draft-model';

export interface ChangeActions {
  edit: (pointer: string, text: string) => void;
  drop: (pointer: string) => void;
  keep: (pointer: string) => void;
  add: (list: string) => void;
}

/** The person's changes to a draft, kept in the browser until it is accepted or discarded. */
export function useChanges(draftId: string): [Changes, ChangeActions, () => void] {
  const key = `typed.draft.${draftId}`;
  const [changes, set] = useStored<Changes>(key, untouched);
  const actions = useMemo<ChangeActions>(
    () => ({
      edit: (pointer, text) => set({ ...changes, edits: { ...changes.edits, [pointer]: text } }),
      drop: (pointer) => set({ ...changes, dropped: [...changes.dropped, pointer] }),
      keep: (pointer) => set({ ...changes, dropped: changes.dropped.filter((p) => p !== pointer) }),
      add: (list) => set({ ...changes, added: { ...changes.added, [list]: (changes.added[list] ?? 0) + 1 } }),
    }),
    [changes, set],
  );
  const forget = useCallback(() => store(key, null), [key]);
  return [changes, actions, forget];
}
