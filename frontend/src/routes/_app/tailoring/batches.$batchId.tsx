import { createFileRoute } from '@tanstack/react-router';
import { BatchPage } from '@/features/tailoring/batch-page';

export const Route = createFileRoute('/_app/tailoring/batches/$batchId')({ component: OneBatch });

function OneBatch() {
  const { batchId } = Route.useParams();
  return <BatchPage key={batchId} id={batchId} />;
}
