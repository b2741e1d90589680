import { createFileRoute } from '@tanstack/react-router';
import { TemplatesPage } from '@/features/resume/templates/templates-page';

export const Route = createFileRoute('/_app/templates/')({ component: TemplatesPage });
