import type { ApiProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';

interface Props {
  problem: ApiProblem;
  onRetry: () => void;
  onLoad: () => void;
}

/** Why the last change is not saved, and the way on; nothing is lost meanwhile. */
export function SaveProblem({ problem, onRetry, onLoad }: Props) {
  const stale = problem.status === 412;
  return (
    <div className="note bad saveproblem" role="alert">
      <Icon.warn />
      <p className="grow wrap-any">
        <b>{stale ? w.problem.stale : w.problem.title}</b>{' '}
        {stale ? w.problem.staleText : `${problem.errors[0]?.message ?? problem.detail} ${w.problem.kept}`}
      </p>
      {stale ? (
        <Button small onClick={onLoad}>
          {w.problem.load}
        </Button>
      ) : (
        <Button small icon={<Icon.retry size={14} />} onClick={onRetry}>
          {t.state.retry}
        </Button>
      )}
    </div>
  );
}
