import { createFileRoute } from '@tanstack/react-router';
import { CompanyPage } from '@/features/discovery/companies/company-page';
import { useSession } from '@/lib/session';

export const Route = createFileRoute('/_app/inbox/_sources/companies/$companyId')({ component: OneCompany });

function OneCompany() {
  const { companyId } = Route.useParams();
  const { account } = useSession();
  return <CompanyPage key={companyId} id={companyId} admin={account?.roles.includes('ADMIN') ?? false} />;
}
