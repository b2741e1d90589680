import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { useLogout } from '@/lib/use-logout';
import { NavLink } from './nav-link';
import { others, pages } from './pages';

/** The phone's navigation. */
export function BottomBar() {
  const navigate = useNavigate();
  const logout = useLogout();
  return (
    <nav className="botnav" aria-label={t.nav.main}>
      {pages.map((page) => (
        <NavLink key={page.to} page={page}>
          <page.icon size={20} />
          {page.label}
        </NavLink>
      ))}
      <Menu position="top-end" width={220} classNames={{ dropdown: 'overlay' }}>
        <Menu.Target>
          <button type="button">
            <Icon.more size={20} />
            {t.nav.more}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(({ to, label, icon: PageIcon }) => (
            <Menu.Item key={to} leftSection={<PageIcon />} onClick={() => navigate({ to })}>
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<Icon.logout />} onClick={logout}>
            {t.nav.logout}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
