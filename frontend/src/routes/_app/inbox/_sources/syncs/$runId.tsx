import { createFileRoute } from '@tanstack/react-router';
import { RunPage } from '@/features/discovery/syncs/run-page';

export const Route = createFileRoute('/_app/inbox/_sources/syncs/$runId')({ component: OneRun });

function OneRun() {
  const { runId } = Route.useParams();
  return <RunPage id={runId} />;
}
