import { Menu } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Icon, Logo } from '@/components/icons';
import { useCounts } from '@/features/discovery/counts';
import { initials } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useLogout } from '@/lib/use-logout';
import { NavLink } from './nav-link';
import { pages } from './pages';

export function Rail({ icons, canToggle, onToggle }: { icons: boolean; canToggle: boolean; onToggle: () => void }) {
  const Toggle = icons ? Icon.expand : Icon.collapse;
  const label = icons ? t.nav.expand : t.nav.collapse;
  return (
    <aside className="rail" aria-label={t.app}>
      <Link to="/" className="brand" aria-label={t.app}>
        <Logo />
        <span>{t.app}</span>
      </Link>
      <nav className="nav" aria-label={t.nav.main}>
        {pages.map((page) => (
          <NavLink key={page.to} page={page} title={icons ? page.label : undefined}>
            <page.icon size={18} />
            <span className={icons ? 'vh' : undefined}>{page.label}</span>
            {page.to === '/inbox' && !icons && <NewCount />}
          </NavLink>
        ))}
      </nav>
      <div className="railfoot">
        {canToggle && (
          <button type="button" className="railbtn" onClick={onToggle} aria-label={label} title={label}>
            <Toggle size={18} />
          </button>
        )}
        <AccountMenu />
      </div>
    </aside>
  );
}

/** How many listings nobody looked at yet. */
function NewCount() {
  const counts = useCounts().data?.NEW;
  if (!counts?.count) return null;
  return <b className="count">{counts.capped ? `${counts.count}+` : counts.count}</b>;
}

function AccountMenu() {
  const { account } = useSession();
  const navigate = useNavigate();
  const logout = useLogout();
  const email = account?.email ?? '';
  return (
    <Menu position="top-start" width={190} classNames={{ dropdown: 'overlay' }}>
      <Menu.Target>
        <button type="button" className="railbtn me" aria-label={`${t.nav.menu}, ${email}`}>
          <span className="av">{initials(email)}</span>
          <span className="grow trunc lbl">{email}</span>
          <Icon.down size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon.user />} onClick={() => navigate({ to: '/profile' })}>
          {t.nav.profile}
        </Menu.Item>
        <Menu.Item leftSection={<Icon.settings />} onClick={() => navigate({ to: '/settings' })}>
          {t.nav.settings}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon.logout />} onClick={logout}>
          {t.nav.logout}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
