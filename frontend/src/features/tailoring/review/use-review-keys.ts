import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { useKeys } from '@/lib/keys';
import type { DraftActions } from './head';
import type { Does } from './verbs';

interface Keys {
  go: (by: number) => void;
  does: Does;
  draft: DraftActions;
  evidence: () => void;
  /** Answers the first question that is open; undefined when there is none. */
  answer?: (has: boolean) => void;
  preview: () => void;
  close: () => void;
}

/** The whole review by single keys. */
export function useReviewKeys({ go, does, draft, evidence, answer, preview, close }: Keys): void {
  const k = w.keys;
  const h = k.hints;
  useKeys([
    { keys: 'j', label: t.keys.down, hint: t.keys.move, run: () => go(1) },
    { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => go(-1) },
    { keys: 'a', label: k.accept, hint: h.accept, run: does.accept },
    { keys: 'e', label: k.edit, hint: h.edit, run: does.edit },
    { keys: 'r', label: k.reject, hint: h.reject, run: does.reject },
    { keys: 'x', label: k.exclude, hint: h.exclude, run: does.exclude },
    { keys: 'v', label: t.tailoring.evidenceFor, hint: t.tailoring.keys.evidence, run: evidence },
    { keys: 'u', label: k.undo, hint: h.undo, run: draft.undo },
    { keys: 'p', label: t.tailoring.preview, hint: t.tailoring.keys.preview, run: preview },
    { keys: 'shift+a', label: k.acceptAll, hint: h.acceptAll, run: draft.acceptAll },
    { keys: 'alt+arrowup', label: k.up, hint: h.order, run: () => does.up?.() },
    { keys: 'alt+arrowdown', label: k.down, hint: h.order, run: () => does.down?.() },
    ...(answer
      ? [
          { keys: 'y', label: k.yes, hint: h.answer, run: () => answer(true) },
          { keys: 'n', label: k.no, hint: h.answer, run: () => answer(false) },
        ]
      : []),
    { keys: 'escape', label: t.state.close, run: close },
  ]);
}
