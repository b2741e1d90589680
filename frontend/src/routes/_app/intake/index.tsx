import { createFileRoute } from '@tanstack/react-router';
import { IntakePage } from '@/features/intake/intake-page';

export const Route = createFileRoute('/_app/intake/')({
  validateSearch: (search: Record<string, unknown>): { way?: 'text' } => (search.way === 'text' ? { way: 'text' } : {}),
  component: Intake,
});

function Intake() {
  const { way } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <IntakePage
      way={way ?? 'file'}
      onWay={(next) => void navigate({ search: next === 'text' ? { way: 'text' } : {}, replace: true })}
    />
  );
}
