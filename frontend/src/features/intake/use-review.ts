import { useCallback, useMemo, useState } from 'react';
import type { Draft } from '@/api/types';
import type { Changes } from './draft-model';
import { withoutReview, withReview } from './stored-review';
import { useAutosave } from './use-autosave';

export interface ChangeActions {
  edit: (pointer: string, text: string) => void;
  drop: (pointer: string) => void;
  keep: (pointer: string) => void;
  confirm: (pointer: string) => void;
  add: (list: string) => void;
}

const theirs = (draft: Draft) => withoutReview(draft.resume).changes;

/** What was read, what the person did to it so far, and the keeping of it. */
export function useReview(draft: Draft) {
  const [{ read, changes: initial }] = useState(() => withoutReview(draft.resume));
  const stored = useCallback((changes: Changes) => ({ resume: withReview(read, changes) }), [read]);
  const { changes, change, resolve, ...saving } = useAutosave(draft, initial, stored);
  const actions = useMemo<ChangeActions>(
    () => ({
      edit: (pointer, text) => change({ ...changes, edits: { ...changes.edits, [pointer]: text } }),
      drop: (pointer) => change({ ...changes, dropped: [...changes.dropped, pointer] }),
      keep: (pointer) => change({ ...changes, dropped: changes.dropped.filter((p) => p !== pointer) }),
      confirm: (pointer) => change({ ...changes, confirmed: [...changes.confirmed, pointer] }),
      add: (list) => change({ ...changes, added: { ...changes.added, [list]: (changes.added[list] ?? 0) + 1 } }),
    }),
    [changes, change],
  );
  return { read, changes, actions, ...saving, resolve: (mine: boolean) => resolve(mine, theirs) };
}
