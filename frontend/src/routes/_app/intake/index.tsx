import { createFileRoute } from '@tanstack/react-router';
import { IntakePage, type Way } from '@/features/intake/intake-page';

const ways = ['text', 'blog'] as const;

export const Route = createFileRoute('/_app/intake/')({
  validateSearch: (search: Record<string, unknown>): { way?: Exclude<Way, 'file'> } => {
    const way = ways.find((w) => w === search.way);
    return way ? { way } : {};
  },
  component: Intake,
});

function Intake() {
  const { way } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <IntakePage
      way={way ?? 'file'}
      onWay={(next) => void navigate({ search: next === 'file' ? {} : { way: next }, replace: true })}
    />
  );
}
