import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { session } from '@/api/session';
import { Button, LinkButton } from '@/components/button';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { useSession } from '@/lib/session';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Shown without the frame: the log-in pages. */
    bare?: boolean;
  }
}

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: () => session.settle().catch(() => {}),
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Crashed,
});

function NotFound() {
  usePage({ title: t.state.page404 });
  return (
    <Alone>
      <Empty main title={t.state.page404} text={t.state.page404text}>
        <LinkButton to="/" look="primary">
          {t.state.toToday}
        </LinkButton>
      </Empty>
    </Alone>
  );
}

/** Inside the frame the content is a page of it; without one it is the main part itself. */
function Alone({ children }: { children: ReactNode }) {
  const { status } = useSession();
  return status === 'in' ? <div className="page">{children}</div> : <main className="page">{children}</main>;
}

function Crashed({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  usePage({ title: t.state.crashed });
  return (
    <Alone>
      <Empty main title={t.state.crashed} text={t.state.crashedText}>
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
    </Alone>
  );
}
