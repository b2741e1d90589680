import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '@/features/account/settings-page';
import { settingsWords } from '@/lib/i18n/settings';
import { useLogout } from '@/lib/use-logout';

export const Route = createFileRoute('/_app/settings')({ component: Settings });

function Settings() {
  const logout = useLogout();
  const leave = useLogout(settingsWords.deletion.done);
  return <SettingsPage onLogout={logout} onDeleted={leave} />;
}
