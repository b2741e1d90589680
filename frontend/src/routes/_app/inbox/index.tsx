import { createFileRoute } from '@tanstack/react-router';
import { inboxSearch } from '@/features/discovery/inbox/filters';
import { InboxPage } from '@/features/discovery/inbox/inbox-page';

export const Route = createFileRoute('/_app/inbox/')({ validateSearch: inboxSearch, component: Inbox });

function Inbox() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <InboxPage search={search} onSearch={(next, step) => void navigate({ search: next, replace: !step })} />;
}
