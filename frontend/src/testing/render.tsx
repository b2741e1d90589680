import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ToastProvider } from '@/components/toast';
import { KeysProvider } from '@/lib/keys';

/** Shows a component inside what the app gives every page. Any other address shows its own path as text. */
export function show(ui: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const root = createRootRoute({ component: Outlet });
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => ui });
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <p>{`at ${router.state.location.pathname}`}</p>,
  });
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  return render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <KeysProvider>
          <ToastProvider>
            {/* biome-ignore lint/suspicious/noExplicitAny: a router of its own, not the registered one */}
            <RouterProvider router={router as any} />
          </ToastProvider>
        </KeysProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
}
