import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { useLastChange, useUndo } from './queries';

/** Takes the last change back and says which one it was. */
function useUndoLast(): () => void {
  const undo = useUndo();
  const toast = useToast();
  return () =>
    void undo.mutateAsync().then(
      ({ undone }) => toast(t.experience.undone(undone)),
      (error: unknown) => toast(asProblem(error).detail),
    );
}

/** Tells that something is gone, with the way back. */
export function useGone(): (text: string) => void {
  const toast = useToast();
  const undo = useUndoLast();
  return (text) => toast({ text, undo, cap: 'U' });
}

/** The button and the key for it; nothing is shown while there is nothing to undo. */
export function UndoButton() {
  const last = useLastChange();
  const undo = useUndoLast();
  const what = last.data?.what;
  useKeys(what ? [{ keys: 'u', label: t.experience.undoWhat(what), hint: t.state.undo.toLowerCase(), run: undo }] : []);
  if (!what) return null;
  return (
    <Button
      look="ghost"
      icon={<Icon.undo />}
      cap="U"
      onClick={undo}
      title={t.experience.undoWhat(what)}
      aria-label={t.experience.undoWhat(what)}
    >
      {t.state.undo}
    </Button>
  );
}
