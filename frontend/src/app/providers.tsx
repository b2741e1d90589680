import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ToastProvider } from '@/components/toast';
import { KeysProvider } from '@/lib/keys';
import { queryClient } from './query-client';
import { cssVariables, theme } from './theme';

export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <KeysProvider>
          <ToastProvider>{children}</ToastProvider>
        </KeysProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
