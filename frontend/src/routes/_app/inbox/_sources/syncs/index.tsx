import { createFileRoute } from '@tanstack/react-router';
import { SyncsPage } from '@/features/discovery/syncs/syncs-page';

export const Route = createFileRoute('/_app/inbox/_sources/syncs/')({ component: SyncsPage });
