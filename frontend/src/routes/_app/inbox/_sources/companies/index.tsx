import { createFileRoute } from '@tanstack/react-router';
import { CompaniesPage } from '@/features/discovery/companies/companies-page';

export const Route = createFileRoute('/_app/inbox/_sources/companies/')({ component: CompaniesPage });
