import type { Batch } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { batchWords as w } from '@/lib/i18n/batch';
import { useCancelBatch } from './batch-queries';
import { active } from './queries';

/** How far a batch is, and what can be done about it. */
export function BatchHead({ batch }: { batch: Batch }) {
  const cancel = useCancelBatch(batch.id);
  const ready = batch.sessions.filter((s) => s.state === 'COMPLETED').length;
  const failed = batch.sessions.filter((s) => s.state === 'FAILED' || s.state === 'CANCELLED').length;
  return (
    <>
      <div className="head">
        <h1>{w.title(batch.sessions.length)}</h1>
        <span className="t2 num" role="status">
          {w.state(ready, batch.sessions.length, failed)}
        </span>
        <span className="row end">
          {batch.sessions.some(active) && (
            <Button small onClick={() => cancel.mutate()} disabled={cancel.isPending}>
              {w.cancel}
            </Button>
          )}
          <LinkButton small look="ghost" to="/tailoring">
            {w.all}
          </LinkButton>
        </span>
      </div>
      <ProblemNote error={cancel.error} />
    </>
  );
}
