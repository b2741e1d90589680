import { Link } from '@tanstack/react-router';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { PageActionsPlace } from '@/components/page-actions';
import { Bar } from '@/components/parts';
import { SyncPill } from '@/features/discovery/syncs/sync-pill';
import { useRunning } from '@/features/tailoring/queries';
import { t } from '@/lib/i18n';
import type { PageInfo } from '@/lib/page';
import { openPalette } from './palette-host';

const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

export function TopBar({ page }: { page: PageInfo }) {
  return (
    <search className="top">
      <div className="phone row grow" style={{ gap: 4 }}>
        {page.back && (
          <LinkButton
            to={page.back}
            search={page.backSearch}
            look="ghost"
            square
            aria-label={t.nav.back}
            style={{ marginLeft: -14 }}
          >
            <Icon.back size={20} />
          </LinkButton>
        )}
        <span className="title grow trunc">{page.title}</span>
        {page.back && page.position && <span className="position s13 t2 num">{page.position}</span>}
        {!(page.back && page.position) && (
          <Button look="ghost" square aria-label={t.search.open} onClick={openPalette}>
            <Icon.search size={18} />
          </Button>
        )}
      </div>
      <button type="button" className="find desk" onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
        <Icon.search />
        <span>{t.search.open}</span>
        <kbd>{mac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <span className="end desk" />
      <SyncPill />
      <RunningPill />
      <PageActionsPlace />
    </search>
  );
}

/** Work that goes on while the person does something else. */
function RunningPill() {
  const running = useRunning();
  const session = running[0];
  if (!session) return null;
  const name = session.company || session.jobTitle || t.jobs.untitled;
  const more = running.length > 1 ? ` +${running.length - 1}` : '';
  return (
    <Link to="/tailoring/$sessionId" params={{ sessionId: session.id }} className="run desk">
      <Icon.tailor size={14} />
      <span className="trunc">{t.tailoring.runningPill(name) + more}</span>
      <Bar value={session.percent / 100} />
      <span className="num">{t.tailoring.percent(session.percent)}</span>
    </Link>
  );
}
