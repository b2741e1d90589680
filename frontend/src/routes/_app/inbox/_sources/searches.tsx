import { createFileRoute } from '@tanstack/react-router';
import { SearchesPage } from '@/features/discovery/searches/searches-page';

export const Route = createFileRoute('/_app/inbox/_sources/searches')({ component: SearchesPage });
