import { createFileRoute } from '@tanstack/react-router';
import { PreferencesPage } from '@/features/profile/preferences-page';

export const Route = createFileRoute('/_app/profile/preferences')({ component: PreferencesPage });
