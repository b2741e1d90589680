import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';

/** The search is loaded when first asked for; asking opens it. */
const Palette = lazy(() => import('./palette'));

let asked = 0;
const listeners = new Set<() => void>();

export function openPalette(): void {
  asked += 1;
  for (const listener of listeners) listener();
}

const useAsked = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );

export function PaletteHost() {
  const times = useAsked();
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!times) return null;
  return (
    <Suspense>
      <Palette asked={times} />
    </Suspense>
  );
}
