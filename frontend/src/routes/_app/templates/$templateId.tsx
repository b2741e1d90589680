import { createFileRoute } from '@tanstack/react-router';
import { TemplatePage } from '@/features/resume/templates/template-page';

export const Route = createFileRoute('/_app/templates/$templateId')({ component: OneTemplate });

function OneTemplate() {
  const { templateId } = Route.useParams();
  return <TemplatePage key={templateId} id={templateId} />;
}
