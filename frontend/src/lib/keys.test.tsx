import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { KeysProvider, useKeyList, useKeys } from './keys';

function Page({ run, renders }: { run: (what: string) => void; renders?: () => void }) {
  renders?.();
  useKeys([
    { keys: 'j', label: 'Next', run: () => run('j') },
    { keys: 'shift+j', label: 'Select and next', run: () => run('shift+j') },
    { keys: 'x', label: 'Drop', run: () => run('x') },
  ]);
  return <p>{useKeyList().lists.length}</p>;
}

test('a key with shift is its own key, and without one of its own it is the plain key', async () => {
  const user = userEvent.setup();
  const run = vi.fn();
  render(
    <KeysProvider>
      <Page run={run} />
    </KeysProvider>,
  );
  await user.keyboard('j{Shift>}J{/Shift}{Shift>}X{/Shift}');
  expect(run.mock.calls.flat()).toEqual(['j', 'shift+j', 'x']);
});

test('registering keys comes to rest', async () => {
  const renders = vi.fn();
  render(
    <KeysProvider>
      <Page run={() => {}} renders={renders} />
    </KeysProvider>,
  );
  await screen.findByText('1');
  const settled = renders.mock.calls.length;
  await new Promise((done) => setTimeout(done));
  expect(renders.mock.calls.length).toBe(settled);
  expect(settled).toBeLessThan(6);
});
