import { createFileRoute, Outlet, redirect, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { session } from '@/api/session';
import { useSession } from '@/lib/session';

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ location }) => {
    if ((await session.settle()) !== 'in') {
      throw redirect({ to: '/login', search: location.href === '/' ? {} : { next: location.href } });
    }
  },
  component: SignedIn,
});

/** A session that ends while a page is open leads to the log-in page and back. */
function SignedIn() {
  const { status, left } = useSession();
  const navigate = useNavigate();
  const here = useLocation({ select: (l) => l.href });
  useEffect(() => {
    if (status === 'out') void navigate({ to: '/login', search: left || here === '/' ? {} : { next: here } });
  }, [status, left, navigate, here]);
  return <Outlet />;
}
