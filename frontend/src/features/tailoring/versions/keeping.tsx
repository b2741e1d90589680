import { asProblem } from '@/api/problem';
import type { NewVersion } from '@/api/review';
import { Confirm } from '@/components/confirm';
import { useToast } from '@/components/toast';
import { reviewWords as w } from '@/lib/i18n/review';
import type { DraftOf } from '../review/use-draft';
import { useKeep } from './queries';

const needsYes = (error: unknown) => {
  const problem = asProblem(error);
  return problem.status === 409 && problem.errors[0]?.field === 'confirmed';
};

/** Keeping the draft, and marking it as sent; of a low score the server asks whether it is meant. */
export function useKeeping(sessionId: string, draft: DraftOf, score: number) {
  const toast = useToast();
  const keep = useKeep(sessionId, draft);
  const asking = keep.error !== null && needsYes(keep.error);
  function run(body: NewVersion) {
    keep.mutate(body, {
      onSuccess: ({ number }) => toast(body.sent ? w.sent(number) : w.kept(number)),
      onError: (error) => {
        if (!needsYes(error)) toast(asProblem(error).detail);
      },
    });
  }
  return {
    keep: () => run({}),
    send: () => run({ sent: true }),
    dialog: (
      <Confirm
        opened={asking}
        title={w.sendAnyway.title(Math.round(score))}
        text={w.sendAnyway.text}
        action={w.sendAnyway.action}
        busy={keep.isPending}
        onClose={keep.reset}
        onConfirm={() => run({ sent: true, confirmed: true })}
      />
    ),
  };
}
