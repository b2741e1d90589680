import { useNavigate } from '@tanstack/react-router';
import { session } from '@/api/session';
import { useToast } from '@/components/toast';
import { t } from './i18n';
import { forgetTyped } from './storage';

export function useLogout(): () => void {
  const navigate = useNavigate();
  const toast = useToast();
  return async () => {
    await session.logout().catch(() => {});
    forgetTyped();
    await navigate({ to: '/login', search: {} });
    toast(t.account.loggedOut);
  };
}
