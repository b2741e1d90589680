import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '@/features/account/settings-page';
import { useLogout } from '@/lib/use-logout';

export const Route = createFileRoute('/_app/settings')({ component: Settings });

function Settings() {
  const logout = useLogout();
  return <SettingsPage onLogout={logout} />;
}
