import { type ComponentProps, lazy, Suspense } from 'react';
import type { TailorDialog } from './tailor-dialog';

const Dialog = lazy(() => import('./tailor-dialog').then((m) => ({ default: m.TailorDialog })));

/** The dialog, loaded when it is first opened: its fields are much to carry for every first page. */
export const Tailor = (props: ComponentProps<typeof TailorDialog>) => (
  <Suspense fallback={null}>
    <Dialog {...props} />
  </Suspense>
);
