import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Icon } from '@/components/icons';
import { useJobs } from '@/features/jobs/queries';
import { joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useLogout } from '@/lib/use-logout';
import { actions, others, pages } from './pages';

const [store, spotlight] = createSpotlight();

export default function Palette({ asked }: { asked: number }) {
  const navigate = useNavigate();
  const logout = useLogout();
  const jobs = useJobs();
  useEffect(() => {
    if (asked) spotlight.open();
  }, [asked]);

  const link = ({ to, label, icon: LinkIcon }: (typeof pages | typeof others | typeof actions)[number]) => ({
    id: to,
    label,
    leftSection: <LinkIcon size={18} />,
    onClick: () => void navigate({ to }),
  });
  const groups: SpotlightActionGroupData[] = [
    { group: t.search.go, actions: [...pages, ...others].map(link) },
    {
      group: t.search.actions,
      actions: [
        ...actions.map(link),
        { id: 'logout', label: t.nav.logout, leftSection: <Icon.logout size={18} />, onClick: logout },
      ],
    },
    {
      group: t.search.jobs,
      actions: (jobs.data?.pages.flatMap((p) => p.items) ?? []).map((job) => ({
        id: job.id,
        label: job.title || t.jobs.untitled,
        description: joined(job.company, job.location),
        leftSection: <Icon.jobs size={18} />,
        onClick: () => void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } }),
      })),
    },
  ];
  return (
    <Spotlight
      store={store}
      actions={groups.filter((g) => g.actions.length > 0)}
      nothingFound={t.search.nothing}
      shortcut={null}
      highlightQuery
      limit={12}
      scrollable
      maxHeight={420}
      searchProps={{
        placeholder: t.search.placeholder,
        leftSection: <Icon.search size={18} />,
        'aria-label': t.search.open,
      }}
    />
  );
}
