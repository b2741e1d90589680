import { createFileRoute } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Experience } from '@/api/types';
import { useServer } from '@/features/account/queries';
import { useExperience } from '@/features/experience/queries';
import { InsightsCard, type Statement } from '@/features/profile/insights-card';
import { ProfilePage } from '@/features/profile/profile-page';
import { joined } from '@/lib/format';

export const Route = createFileRoute('/_app/profile/')({ component: Profile });

function Profile() {
  const { data: experience } = useExperience();
  const { data: server } = useServer();
  const statements = useMemo(() => experience && byId(experience), [experience]);
  return (
    <ProfilePage>
      <InsightsCard statements={statements} model={server?.model.configured ? (server.model.name ?? '') : null} />
    </ProfilePage>
  );
}

function byId({ entries, statements }: Experience): Map<string, Statement> {
  const own = entries.flatMap((entry) =>
    entry.evidence.map((e) => [e.id, { text: e.text, where: joined(entry.title, entry.organisation) }] as const),
  );
  return new Map([...own, ...statements.map((e) => [e.id, { text: e.text, where: '' }] as const)]);
}
