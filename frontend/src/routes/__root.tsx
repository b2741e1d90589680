import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import { Button, LinkButton } from '@/components/button';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Shown without the frame: the log-in pages. */
    bare?: boolean;
  }
}

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Crashed,
});

function NotFound() {
  usePage({ title: t.state.page404 });
  return (
    <div className="page">
      <Empty title={t.state.page404} text={t.state.page404text}>
        <LinkButton to="/" look="primary">
          {t.state.toToday}
        </LinkButton>
      </Empty>
    </div>
  );
}

function Crashed({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  usePage({ title: t.state.crashed });
  return (
    <div className="page">
      <Empty title={t.state.crashed} text={t.state.crashedText}>
        <Button
          look="primary"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {t.state.reload}
        </Button>
      </Empty>
      <div style={{ maxWidth: 560, margin: '0 auto' }}>
        <ProblemNote error={error} />
      </div>
    </div>
  );
}
