import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';

export const Route = createFileRoute('/_app/inbox/_sources')({ component: Sources });

/** Where listings come from: the pages behind the inbox. */
function Sources() {
  return (
    <div className="withnav">
      <nav className="subnav" aria-label={sourcesWords.pages}>
        <Link to="/inbox" activeOptions={{ exact: true }} className="tab">
          {t.nav.inbox}
        </Link>
        <Link to="/inbox/companies" className="tab">
          {t.nav.companies}
        </Link>
        <Link to="/inbox/searches" className="tab">
          {t.nav.searches}
        </Link>
        <Link to="/inbox/syncs" className="tab">
          {t.nav.syncs}
        </Link>
      </nav>
      <Outlet />
    </div>
  );
}
