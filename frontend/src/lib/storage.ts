import { useCallback, useState } from 'react';

/** The browser's storage, made never to fail: private windows and full disks only lose the convenience. */
const PREFIX = 'tailorbird.';

type Place = 'browser' | 'tab';
const storageOf = (place: Place): Storage => (place === 'tab' ? sessionStorage : localStorage);

export function load<T>(key: string, place: Place = 'browser'): T | null {
  try {
    const text = storageOf(place).getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function store(key: string, value: unknown, place: Place = 'browser'): void {
  try {
    if (value === null || value === undefined) storageOf(place).removeItem(PREFIX + key);
    else storageOf(place).setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // the value stays in memory
  }
}

/** Forgets what a person typed (not how they like the app to look). */
export function forgetTyped(): void {
  for (const place of ['browser', 'tab'] as const) {
    try {
      const kept = storageOf(place);
      for (const key of Object.keys(kept)) if (key.startsWith(`${PREFIX}typed.`)) kept.removeItem(key);
    } catch {
      // nothing stored
    }
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
