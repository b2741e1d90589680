import type { Liveness as Answer } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { ago } from '@/lib/format';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { useLiveness } from './queries';

const TONES = { LIVE: 'ok', GONE: 'warn', UNKNOWN: 'line' } as const;

/** Asks the board itself. An answer that cannot be read is never taken for "gone". */
export function Liveness({ id }: { id: string }) {
  const check = useLiveness(id);
  return (
    <div className="live-check">
      <Button small icon={<Icon.retry size={14} />} disabled={check.isPending} onClick={() => check.mutate()}>
        {check.isPending ? w.live.checking : w.live.check}
      </Button>
      <span className="s12 t2" role="status">
        {check.isError && asProblem(check.error).detail}
        {check.data && <Told answer={check.data} />}
      </span>
    </div>
  );
}

function Told({ answer: { answer, why, checkedAt } }: { answer: Answer }) {
  return (
    <>
      <Chip tone={TONES[answer]} icon={answer === 'LIVE' ? <Icon.check /> : answer === 'GONE' ? <Icon.x /> : undefined}>
        {w.live[answer]}
      </Chip>{' '}
      {why} {w.live.checked(ago(checkedAt))}
    </>
  );
}
