import { useEffect, useState } from 'react';
import { load, store } from './storage';

/** What a person changed in a form, field by field, with what stood there when they began. */
interface Kept<F> {
  mine: Partial<F>;
  was: Partial<F>;
}

export interface Clash<F> {
  key: keyof F & string;
  mine: F[keyof F];
  theirs: F[keyof F];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const keys = <F extends object>(part: Partial<F>) => Object.keys(part) as (keyof F & string)[];

function kept<F extends object>(old: Kept<F>, part: Partial<F>, now: F): Kept<F> {
  const mine = { ...old.mine };
  const was = { ...old.was };
  for (const key of keys(part)) {
    if (same(part[key], now[key])) {
      delete mine[key];
      delete was[key];
    } else {
      if (!(key in was)) was[key] = now[key];
      mine[key] = part[key];
    }
  }
  return { mine, was };
}

function without<F extends object>(old: Kept<F>, gone: (keyof F & string)[]): Kept<F> {
  const stays = (part: Partial<F>) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !gone.includes(key as keyof F & string))) as Partial<F>;
  return { mine: stays(old.mine), was: stays(old.was) };
}

/**
 * A form over something that may change elsewhere meanwhile. What is typed outlives a reload; fields that were not
 * touched follow what the server says; a field that was changed here and there is a clash, which the person decides.
 */
export function useTyped<F extends object>(key: string, now: F) {
  const [typed, setTyped] = useState<Kept<F>>(() => load<Kept<F>>(key) ?? { mine: {}, was: {} });
  const [restored] = useState(() => keys(typed.mine).length > 0);
  const touched = keys(typed.mine);
  useEffect(() => store(key, touched.length ? typed : null), [key, typed, touched.length]);

  const clashes: Clash<F>[] = touched
    .filter((k) => !same(typed.was[k], now[k]) && !same(typed.mine[k], now[k]))
    .map((k) => ({ key: k, mine: typed.mine[k] as F[keyof F], theirs: now[k] }));
  const clashing = clashes.map((c) => c.key);

  return {
    value: { ...now, ...typed.mine } as F,
    mine: typed.mine,
    dirty: touched.length > 0,
    /** Something was typed before this page was opened. */
    restored: restored && touched.length > 0,
    clashes,
    change: (part: Partial<F>) => setTyped((old) => kept(old, part, now)),
    keepMine: () => setTyped((old) => ({ ...old, was: { ...old.was, ...pick(now, clashing) } })),
    takeTheirs: () => setTyped((old) => without(old, clashing)),
    discard: () => setTyped({ mine: {}, was: {} }),
    /** What was saved is no longer typed; what was typed while it was being saved stays. */
    settle: (sent: Partial<F>) =>
      setTyped((old) =>
        without(
          old,
          keys(sent).filter((k) => same(sent[k], old.mine[k])),
        ),
      ),
  };
}

const pick = <F extends object>(from: F, wanted: (keyof F & string)[]) =>
  Object.fromEntries(wanted.map((k) => [k, from[k]])) as Partial<F>;
