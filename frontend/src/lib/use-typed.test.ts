import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useTyped } from './use-typed';

interface Form {
  name: string;
  tags: string[];
}
const saved: Form = { name: 'Mira', tags: ['a'] };
const open = (now: Form) => renderHook(({ form }) => useTyped('typed.test', form), { initialProps: { form: now } });

test('what was typed is there again after a reload, and a field set back is not typed any more', () => {
  const first = open(saved);
  act(() => first.result.current.change({ name: 'Mira O.' }));
  act(() => first.result.current.change({ tags: ['a', 'b'] }));
  act(() => first.result.current.change({ tags: ['a'] }));
  first.unmount();

  const { result } = open(saved);
  expect(result.current.value).toEqual({ name: 'Mira O.', tags: ['a'] });
  expect(result.current.restored).toBe(true);
  act(() => result.current.discard());
  expect(result.current.dirty).toBe(false);
  expect(localStorage.getItem('tailorbird.typed.test')).toBeNull();
});

test('a field changed elsewhere follows, one changed on both sides is a clash', () => {
  const { result, rerender } = open(saved);
  act(() => result.current.change({ name: 'Mira O.' }));
  rerender({ form: { name: 'Mira', tags: ['x'] } });
  expect(result.current.value).toEqual({ name: 'Mira O.', tags: ['x'] });
  expect(result.current.clashes).toEqual([]);

  rerender({ form: { name: 'M. Okafor', tags: ['x'] } });
  expect(result.current.clashes).toEqual([{ key: 'name', mine: 'Mira O.', theirs: 'M. Okafor' }]);
});

test('a clash ends by keeping mine or by taking theirs', () => {
  for (const [choice, name] of [
    ['keepMine', 'Mira O.'],
    ['takeTheirs', 'M. Okafor'],
  ] as const) {
    localStorage.clear();
    const { result, rerender, unmount } = open(saved);
    act(() => result.current.change({ name: 'Mira O.' }));
    rerender({ form: { ...saved, name: 'M. Okafor' } });
    act(() => result.current[choice]());
    expect(result.current.clashes).toEqual([]);
    expect(result.current.value.name).toBe(name);
    unmount();
  }
});

test('what is typed while a save runs stays typed', () => {
  const { result } = open(saved);
  act(() => result.current.change({ name: 'Mira O.' }));
  const sent = result.current.mine;
  act(() => result.current.change({ tags: ['b'] }));
  act(() => result.current.settle(sent));
  expect(result.current.mine).toEqual({ tags: ['b'] });
});
