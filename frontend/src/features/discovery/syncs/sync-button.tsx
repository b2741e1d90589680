import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { active, useLatestRun, useStartSync } from './watch';

interface Props {
  primary?: boolean;
  /** With its words on a phone too. */
  wide?: boolean;
}

/** Asks all chosen companies now; while that goes on it tells how far it is. */
export function SyncButton({ primary, wide }: Props) {
  const start = useStartSync();
  const run = useLatestRun();
  const toast = useToast();
  const busy = start.isPending || (run ? active(run) : false);
  const text = run && active(run) ? t.sync.progress(run.progress.done, run.progress.total) : t.sync.now;
  const begin = () => start.mutate({}, { onError: (error) => toast(asProblem(error).detail) });
  return (
    <Button
      look={primary ? 'primary' : wide ? undefined : 'ghost'}
      className="sync"
      icon={<Icon.retry />}
      disabled={busy}
      aria-label={text}
      data-busy={busy}
      onClick={begin}
    >
      <span className={primary || wide ? 'num' : 'desk num'}>{text}</span>
    </Button>
  );
}
