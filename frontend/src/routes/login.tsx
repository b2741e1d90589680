import { createFileRoute, redirect } from '@tanstack/react-router';
import { session } from '@/api/session';
import { safeNext } from '@/features/account/next';
import { SignIn } from '@/features/account/sign-in';

export const Route = createFileRoute('/login')({
  staticData: { bare: true },
  validateSearch: safeNext,
  beforeLoad: async ({ search }) => {
    if ((await session.settle()) === 'in') throw redirect({ to: search.next ?? '/' });
  },
  component: Login,
});

function Login() {
  const { next } = Route.useSearch();
  return <SignIn mode="login" next={next} />;
}
