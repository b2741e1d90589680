import { useEffect, useSyncExternalStore } from 'react';
import { t } from './i18n';

/** What a page tells the frame around it. */
export interface PageInfo {
  title: string;
  /** On a phone: where the arrow at the top leads. Such pages fill the screen. */
  back?: string;
  /** What the address of that arrow carries, the same object while it is the same. */
  backSearch?: object;
  /** Where in its list the page is: "1 of 128". */
  position?: string;
  /** Long pages of three panes take the narrow rail. */
  narrow?: boolean;
}

const none: PageInfo = { title: t.app };
let current: PageInfo = none;
const listeners = new Set<() => void>();

function set(info: PageInfo) {
  current = info;
  document.title = info.title === t.app ? t.app : `${info.title} · ${t.app}`;
  for (const listener of listeners) listener();
}

export function usePage({ title, back, backSearch, position, narrow }: PageInfo): void {
  useEffect(() => {
    const info = { title, back, backSearch, position, narrow };
    set(info);
    return () => {
      if (current === info) current = none;
    };
  }, [title, back, backSearch, position, narrow]);
}

export const usePageInfo = (): PageInfo =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
