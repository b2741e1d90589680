import { createFileRoute } from '@tanstack/react-router';
import { ExperiencePage } from '@/features/experience/experience-page';

export const Route = createFileRoute('/_app/experience/')({ component: ExperiencePage });
