import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { modelWords as m } from '@/lib/i18n/models';
import { useModelTrial } from './queries';

/** Asks the stored model for a word. */
export function Trial({ disabled }: { disabled: boolean }) {
  const trial = useModelTrial();
  const outcome = trial.data;
  return (
    <>
      <Button disabled={disabled || trial.isPending} onClick={() => trial.mutate('')}>
        {trial.isPending ? m.trying : m.tryIt}
      </Button>
      <div className="grow" role="status">
        {outcome?.works && <p className="s13">{m.works(outcome.model, outcome.millis)}</p>}
        {outcome && !outcome.works && <p className="err">{outcome.problem}</p>}
        <ProblemNote error={trial.error} />
      </div>
    </>
  );
}
