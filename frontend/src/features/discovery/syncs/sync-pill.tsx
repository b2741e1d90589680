import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { SyncRun } from '@/api/discovery';
import { Icon } from '@/components/icons';
import { Bar } from '@/components/parts';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { useFollowedRun } from './watch';

/** A sync that goes on while the person does something else; its end is told, its listings come when asked for. */
export function SyncPill() {
  const client = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  function onDone({ totals }: SyncRun) {
    for (const key of ['companies', 'directory']) void client.invalidateQueries({ queryKey: [key] });
    void client.invalidateQueries({ queryKey: ['listings', 'counts'] });
    // what is being read must not jump: only an empty list fills by itself
    client.removeQueries({ queryKey: ['listings', 'list'], type: 'inactive' });
    void client.invalidateQueries({ queryKey: ['listings', 'list'], predicate: (query) => isEmpty(query.state.data) });
    toast({
      text: t.sync.done(totals.added, totals.failed),
      action: totals.added > 0 && (
        <button
          type="button"
          className="undo"
          onClick={() => {
            toast(null);
            void client.resetQueries({ queryKey: ['listings'] });
            void navigate({ to: '/inbox' });
          }}
        >
          {t.sync.show}
        </button>
      ),
    });
  }
  const run = useFollowedRun(onDone);
  if (!run) return null;
  const { done, total } = run.progress;
  return (
    <Link to="/inbox/syncs/$runId" params={{ runId: run.id }} className="run desk">
      <Icon.retry size={14} />
      <span className="trunc num">{t.sync.pill(done, total)}</span>
      <Bar value={total ? done / total : 0} />
    </Link>
  );
}

const isEmpty = (data: unknown) =>
  (data as { pages?: { items: unknown[] }[] } | undefined)?.pages?.every((page) => page.items.length === 0) ?? true;
