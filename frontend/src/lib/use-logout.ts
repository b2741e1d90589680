import { useNavigate } from '@tanstack/react-router';
import { session } from '@/api/session';
import { useToast } from '@/components/toast';
import { t } from './i18n';
import { forgetTyped } from './storage';

/** @param said what is told on the log-in page */
export function useLogout(said = t.account.loggedOut): () => void {
  const navigate = useNavigate();
  const toast = useToast();
  return async () => {
    await session.logout().catch(() => {});
    forgetTyped();
    await navigate({ to: '/login', search: {} });
    toast(said);
  };
}
