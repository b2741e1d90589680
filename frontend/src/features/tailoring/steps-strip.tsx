import type { Session } from '@/api/types';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';

export const stepName = (name: string): string => t.tailoring.steps[name] ?? name;

/** The steps in one line, with the time each took; the review is the last. */
export function StepsStrip({ session, reviewed, end }: { session: Session; reviewed?: string; end?: string }) {
  const ready = session.state === 'COMPLETED';
  return (
    <ol className="steps" aria-label={t.tailoring.title}>
      {session.steps.map((step) => (
        <li key={step.name} data-state={step.state} aria-current={step.state === 'running' ? 'step' : undefined}>
          <StepMark state={step.state} failed={session.state === 'FAILED'} />
          {stepName(step.name)}
          {step.millis != null && step.state === 'done' && (
            <span className="t3 num">{t.tailoring.seconds(step.millis)}</span>
          )}
        </li>
      ))}
      <li data-state={ready ? 'now' : 'waiting'} aria-current={ready ? 'step' : undefined}>
        <span className={ready ? 'dot' : 'ring'} />
        {t.tailoring.review}
        {reviewed && <span className="t3 num">{reviewed}</span>}
      </li>
      {end && <li className="end t3">{end}</li>}
    </ol>
  );
}

export function StepMark({ state, failed }: { state: string; failed?: boolean }) {
  if (state === 'done') return <Icon.check size={14} />;
  if (state === 'running') return failed ? <Icon.x size={14} className="bad" /> : <span className="dot" />;
  return <span className="ring" />;
}
