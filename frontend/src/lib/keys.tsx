import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStored } from './storage';

/**
 * Keyboard shortcuts: pages say which keys they know, the hint bar and the help show the same list. Single keys are off
 * while typing, while a dialog is open, and when the person switched them off.
 */
export interface Key {
  /** As KeyboardEvent.key in lower case ("j", "enter", "?"), with shift or alt ("shift+j"), or a sequence: "g j". */
  keys: string;
  label: string;
  run: () => void;
  /** Shown in the bar at the bottom. Keys with the same hint share one entry. */
  hint?: string;
}

interface Registry {
  lists: Map<string, Key[]>;
  set: (id: string, keys: Key[] | null) => void;
  single: boolean;
  setSingle: (on: boolean) => void;
}

const Context = createContext<Registry | null>(null);
let next = 0;

export function KeysProvider({ children }: { children: ReactNode }) {
  const [lists, setLists] = useState<Map<string, Key[]>>(() => new Map());
  const [single, setSingle] = useStored('keys.single', true);
  // the same function for good: a page that registers its keys must not be asked to do so again by that very change
  const set = useCallback<Registry['set']>(
    (id, keys) =>
      setLists((old) => {
        const copy = new Map(old);
        if (keys) copy.set(id, keys);
        else copy.delete(id);
        return copy;
      }),
    [],
  );
  const registry = useMemo<Registry>(() => ({ lists, single, setSingle, set }), [lists, single, setSingle, set]);
  useListener(lists, single);
  return <Context value={registry}>{children}</Context>;
}

function useListener(lists: Map<string, Key[]>, single: boolean) {
  const latest = useRef({ lists, single });
  useEffect(() => {
    latest.current = { lists, single };
  });
  useEffect(() => {
    let prefix = '';
    let timer = 0;
    function onKey(event: KeyboardEvent) {
      if (!latest.current.single || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      const key = event.key.toLowerCase();
      const all = [...latest.current.lists.values()].reverse().flat();
      const named = (name: string) => all.find((k) => k.keys === (prefix ? `${prefix} ${name}` : name));
      const plain = () => (event.shiftKey && named(`shift+${key}`)) || named(key);
      const found = event.altKey ? named(`alt+${key}`) : plain();
      const starts = !prefix && !event.altKey && all.some((k) => k.keys.startsWith(`${key} `));
      prefix = '';
      window.clearTimeout(timer);
      if (found) {
        if (key === 'enter' && isControl(event.target)) return;
        event.preventDefault();
        found.run();
      } else if (starts) {
        prefix = key;
        timer = window.setTimeout(() => {
          prefix = '';
        }, 1200);
      }
    }
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      window.clearTimeout(timer);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('a, button, summary, [role="button"], [role="menuitem"]') !== null;

/** Registers keys while the component is shown. The latest functions are called, the list itself may be built anew. */
export function useKeys(keys: Key[]): void {
  const registry = use(Context);
  const latest = useRef(keys);
  const [id] = useState(() => `k${next++}`);
  const signature = keys.map((k) => `${k.keys}|${k.label}|${k.hint ?? ''}`).join('\n');
  const set = registry?.set;
  useEffect(() => {
    latest.current = keys;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list
  useEffect(() => {
    if (!set) return;
    set(
      id,
      latest.current.map((k, i) => ({ ...k, run: () => latest.current[i]?.run() })),
    );
    return () => set(id, null);
  }, [set, id, signature]);
}

export function useKeyList(): { lists: Key[][]; single: boolean; setSingle: (on: boolean) => void } {
  const registry = use(Context);
  return {
    lists: registry ? [...registry.lists.values()] : [],
    single: registry?.single ?? true,
    setSingle: registry?.setSingle ?? (() => {}),
  };
}

const CAPS: Record<string, string> = { enter: '↵', escape: 'Esc', arrowup: '↑', arrowdown: '↓' };

/** Keys of all pages register after the frame's: those are the first list. */
export const caps = (keys: string): string[] =>
  keys
    .replace('shift+', '⇧ ')
    .replace('alt+', 'Alt ')
    .split(' ')
    .map((k) => CAPS[k] ?? (k.length === 1 ? k.toUpperCase() : k));
