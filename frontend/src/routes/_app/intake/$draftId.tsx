import { createFileRoute } from '@tanstack/react-router';
import { useServer } from '@/features/account/queries';
import { DraftPage } from '@/features/intake/draft-page';

export const Route = createFileRoute('/_app/intake/$draftId')({ component: OneDraft });

function OneDraft() {
  const { draftId } = Route.useParams();
  const server = useServer();
  return <DraftPage key={draftId} id={draftId} explain={server.data?.model.configured} />;
}
