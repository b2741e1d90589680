import { createFileRoute } from '@tanstack/react-router';
import { SessionsPage } from '@/features/tailoring/sessions-page';

export const Route = createFileRoute('/_app/tailoring/')({ component: SessionsPage });
