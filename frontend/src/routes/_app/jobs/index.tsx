import { createFileRoute } from '@tanstack/react-router';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';

export const Route = createFileRoute('/_app/jobs/')({ component: NoJob });

function NoJob() {
  usePage({ title: t.jobs.title });
  return (
    <div className="rpane" style={{ justifyContent: 'center' }}>
      <Empty icon={<Icon.jobs size={28} />} title={t.jobs.title} text={t.jobs.choose} />
    </div>
  );
}
