import { createFileRoute } from '@tanstack/react-router';
import { DirectoryPage } from '@/features/discovery/companies/directory-page';

export const Route = createFileRoute('/_app/inbox/_sources/companies/directory')({ component: DirectoryPage });
