import { useState } from 'react';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { useGone } from '../undo';
import { useDeleteMany } from './queries';
import type { Selection } from './selection';

interface Props {
  selection: Selection;
  shown: number;
  total: number | undefined;
  onAll: () => Promise<void>;
  onRetag: () => void;
}

/** The line above the list: how many there are, or how many are chosen and what can be done with them. */
export function BulkBar({ selection, shown, total, onAll, onRetag }: Props) {
  const e = t.evidence;
  const [busy, setBusy] = useState(false);
  const remove = useDeleteMany();
  const gone = useGone();
  const toast = useToast();
  const chosen = selection.ids.size;
  const all = chosen > 0 && chosen >= (total ?? shown);
  async function selectAll() {
    setBusy(true);
    await onAll().finally(() => setBusy(false));
  }
  function deleteAll() {
    void remove.mutateAsync([...selection.ids]).then(
      ({ deleted }) => {
        selection.clear();
        gone(e.removedMany(deleted));
      },
      (error: unknown) => toast(asProblem(error).detail),
    );
  }
  return (
    <div className="lib-bar">
      <label className="ev-pick">
        <input
          type="checkbox"
          aria-label={e.selectAll}
          checked={all}
          disabled={busy || shown === 0}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && !all;
          }}
          onChange={() => (all ? selection.clear() : selectAll())}
        />
      </label>
      <span className="s13 num" aria-live="polite">
        {busy ? e.selecting : chosen > 0 ? e.selected(chosen) : total === undefined ? '' : e.count(total)}
      </span>
      {chosen > 0 && (
        <>
          {!all && total !== undefined && total > chosen && (
            <button type="button" className="linkbtn s13" onClick={selectAll}>
              {e.selectRest(total)}
            </button>
          )}
          <span className="grow" />
          <Button small icon={<Icon.tag />} cap="T" onClick={onRetag}>
            {e.retag}
          </Button>
          <Button small look="danger" icon={<Icon.remove />} onClick={deleteAll} disabled={remove.isPending}>
            {e.remove}
          </Button>
          <Button small look="ghost" square aria-label={e.unselect} title={e.unselect} onClick={selection.clear}>
            <Icon.x />
          </Button>
        </>
      )}
    </div>
  );
}
