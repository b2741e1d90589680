import { createFileRoute, redirect } from '@tanstack/react-router';
import { session } from '@/api/session';
import { safeNext } from '@/features/account/next';
import { SignIn } from '@/features/account/sign-in';

export const Route = createFileRoute('/register')({
  staticData: { bare: true },
  validateSearch: safeNext,
  beforeLoad: async ({ search }) => {
    if ((await session.settle()) === 'in') throw redirect({ to: search.next ?? '/' });
  },
  component: Register,
});

function Register() {
  const { next } = Route.useSearch();
  return <SignIn mode="register" next={next} />;
}
