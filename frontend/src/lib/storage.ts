import { useCallback, useState } from 'react';

/** Local storage that never fails: private windows and full disks only lose the convenience. */
const PREFIX = 'tailorbird.';

export function load<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function store(key: string, value: unknown): void {
  try {
    if (value === null || value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // the value stays in memory
  }
}

/** Forgets what a person typed (not how they like the app to look). */
export function forgetTyped(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(`${PREFIX}typed.`)) localStorage.removeItem(key);
  } catch {
    // nothing stored
  }
}

/** State that outlives a reload. Keys that begin with "typed." are forgotten at log out. */
export function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => load<T>(key) ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      store(key, next);
    },
    [key],
  );
  return [value, set];
}
