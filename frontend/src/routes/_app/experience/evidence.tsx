import { createFileRoute } from '@tanstack/react-router';
import { librarySearch } from '@/features/experience/library/filters';
import { LibraryPage } from '@/features/experience/library/library-page';

export const Route = createFileRoute('/_app/experience/evidence')({
  validateSearch: librarySearch,
  component: Library,
});

function Library() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <LibraryPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
