import { type RefObject, useState } from 'react';
import { chosen, excluded, moved } from './edits';
import type { Statement } from './statements';
import type { DraftOf } from './use-draft';
import type { Does } from './verbs';

/** Which statement is selected, which is edited, and what is decided about them. */
export function useDecisions(all: Statement[], draft: DraftOf, list: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState<string>();
  const [editing, setEditing] = useState<string | null>(null);
  const index = Math.max(
    0,
    all.findIndex((s) => s.id === at),
  );
  const selected = all[index];

  function show(id: string) {
    setAt(id);
    requestAnimationFrame(() =>
      list.current?.querySelector(`[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  }
  function go(by: number) {
    const next = all[Math.min(Math.max(index + by, 0), all.length - 1)];
    if (next) show(next.id);
  }
  /** @param next goes on to the statement after it: for decisions by key, one after the other */
  function does(of: Statement | undefined, next = false): Does {
    const role = of?.role;
    const decide = (how: Parameters<DraftOf['change']>[0]) => {
      if (!of) return;
      draft.change(how, of.id);
      if (next) go(1);
    };
    const choose = (decision: 'ACCEPTED' | 'REJECTED') =>
      decide((edits) => chosen(edits, [of?.id ?? ''], { decision }));
    const among = role ? all.filter((s) => s.role === role) : [];
    const place = among.findIndex((s) => s.id === of?.id);
    const move = (by: -1 | 1) =>
      of && role && place >= 0 && among[place + by]
        ? () => {
            draft.change((edits) => moved(edits, role, of.id, by), of.id);
            show(of.id);
          }
        : undefined;
    return {
      // a wording of one's own is not given up by accepting
      accept: () => (of?.standing === 'EDITED' ? next && go(1) : choose('ACCEPTED')),
      tailored: () => choose('ACCEPTED'),
      reject: () => of && !of.stopped && !of.added && choose('REJECTED'),
      exclude: () => {
        if (!of?.added) return decide((edits) => excluded(edits, of?.id ?? ''));
        // one that was added is gone then: its neighbour is selected in its place
        const neighbour = all[index + 1] ?? all[index - 1];
        draft.change((edits) => excluded(edits, of.id), of.id);
        if (neighbour) show(neighbour.id);
      },
      edit: () => {
        if (!of) return;
        show(of.id);
        setEditing(of.id);
      },
      up: move(-1),
      down: move(1),
    };
  }
  function stopEditing() {
    const id = editing;
    setEditing(null);
    // the focus returns to where the editing began
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id ?? '')}"] [data-verb="edit"]`)?.focus(),
    );
  }
  return {
    selected,
    editing,
    select: show,
    go,
    does,
    stopEditing,
    write(text: string) {
      if (editing) draft.change((edits) => chosen(edits, [editing], { decision: 'EDITED', text }), editing);
      stopEditing();
    },
  };
}
