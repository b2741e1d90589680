import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { t } from '@/lib/i18n';

export const Route = createFileRoute('/_app/profile')({ component: ProfilePages });

function ProfilePages() {
  return (
    <div className="withnav">
      <nav className="subnav" aria-label={t.nav.profilePages}>
        <Link to="/profile" activeOptions={{ exact: true }} className="tab">
          {t.nav.profile}
        </Link>
        <Link to="/profile/preferences" className="tab">
          {t.nav.preferences}
        </Link>
        <Link to="/profile/map" className="tab">
          {t.nav.places}
        </Link>
      </nav>
      <Outlet />
    </div>
  );
}
