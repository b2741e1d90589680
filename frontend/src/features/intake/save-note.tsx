import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import type { SaveState } from './use-autosave';

/** Whether the review is kept, in a word. */
export function SaveWord({ state }: { state: SaveState }) {
  const words = {
    saved: t.state.saved,
    saving: t.state.saving,
    waiting: t.intake.review.waiting,
    conflict: t.state.notSaved,
  };
  return (
    <span role="status" className={state === 'conflict' ? 'amber' : undefined}>
      {words[state]}
    </span>
  );
}

/** Two windows changed the same draft: the person says which one counts. */
export function Conflict({ state, onResolve }: { state: SaveState; onResolve: (mine: boolean) => Promise<void> }) {
  if (state !== 'conflict') return null;
  const r = t.intake.review;
  const choose = (mine: boolean) => void onResolve(mine).catch(() => {});
  return (
    <div className="note warn" role="alert">
      <Icon.warn />
      <div className="grow">
        <b>{r.conflict}</b>
        <p>{r.conflictText}</p>
        <div className="row" style={{ marginTop: 8 }}>
          <Button small onClick={() => choose(true)}>
            {r.keepMine}
          </Button>
          <Button small onClick={() => choose(false)}>
            {r.takeTheirs}
          </Button>
        </div>
      </div>
    </div>
  );
}
