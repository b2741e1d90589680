import { type RefObject, useState } from 'react';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';

interface Actions {
  /** Drops what is kept, keeps what is dropped. */
  onToggle: (pointer: string) => void;
  onConfirm?: (pointer: string) => void;
}

/** J and K go through everything that can be decided on, in the order of the page; the rest acts on where one is. */
export function useFieldKeys(body: RefObject<HTMLElement | null>, { onToggle, onConfirm }: Actions) {
  const [at, setAt] = useState<string>();
  const rows = () => [...(body.current?.querySelectorAll<HTMLElement>('[data-pointer]') ?? [])];
  const here = () => rows().find((r) => r.dataset.pointer === at);
  function go(row: HTMLElement | undefined, typing = false) {
    if (!row) return;
    setAt(row.dataset.pointer);
    row.scrollIntoView({ block: 'nearest' });
    if (typing) row.querySelector<HTMLElement>('.in')?.focus();
  }
  function step(by: number) {
    const all = rows();
    const index = all.findIndex((r) => r.dataset.pointer === at);
    go(all[Math.min(Math.max(index + by, 0), all.length - 1)]);
  }
  /** The next doubtful field after this one, from the top again at the end. */
  function nextCheck() {
    const all = rows();
    const index = all.findIndex((r) => r.dataset.pointer === at);
    const open = (r: HTMLElement) => r.dataset.trust === 'check';
    go(all.slice(index + 1).find(open) ?? all.find(open));
  }
  const k = t.intake.keys;
  useKeys([
    { keys: 'j', label: t.keys.down, hint: t.keys.move, run: () => step(1) },
    { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => step(-1) },
    { keys: 'enter', label: k.edit, hint: k.edit.toLowerCase(), run: () => go(here(), true) },
    { keys: 'x', label: k.drop, hint: k.dropHint, run: () => at && onToggle(at) },
    ...(onConfirm
      ? [
          { keys: 'a', label: k.confirm, hint: k.confirmHint, run: () => at && onConfirm(at) },
          { keys: 'n', label: k.check, hint: k.check.toLowerCase(), run: nextCheck },
        ]
      : []),
  ]);
  return { at, select: setAt, nextCheck };
}
