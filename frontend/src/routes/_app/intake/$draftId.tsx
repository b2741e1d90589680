import { createFileRoute } from '@tanstack/react-router';
import { DraftPage } from '@/features/intake/draft-page';

export const Route = createFileRoute('/_app/intake/$draftId')({ component: OneDraft });

function OneDraft() {
  const { draftId } = Route.useParams();
  return <DraftPage key={draftId} id={draftId} />;
}
