import { useState } from 'react';

export interface Selection {
  ids: Set<string>;
  toggle: (id: string) => void;
  /** Everything between the one that was chosen last and this one. */
  rangeTo: (id: string) => void;
  add: (ids: string[]) => void;
  clear: () => void;
}

/** Which rows are chosen; the order is that of the list now shown. */
export function useSelection(order: string[]): Selection {
  const [ids, setIds] = useState<Set<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const add = (more: string[]) => setIds((old) => new Set([...old, ...more]));
  return {
    ids,
    add,
    toggle(id) {
      setAnchor(id);
      setIds((old) => {
        const next = new Set(old);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    rangeTo(id) {
      const ends = [order.indexOf(anchor ?? id), order.indexOf(id)].map((i) => Math.max(i, 0));
      add(order.slice(Math.min(...ends), Math.max(...ends) + 1));
      setAnchor(id);
    },
    clear() {
      setAnchor(null);
      setIds(new Set());
    },
  };
}
