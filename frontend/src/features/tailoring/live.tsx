import { useNavigate } from '@tanstack/react-router';
import { ApiProblem } from '@/api/problem';
import type { Session } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Bar } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { t } from '@/lib/i18n';
import { active, useSessionAction } from './queries';
import { SessionLogNote } from './session-log';
import { StepMark, stepName } from './steps-strip';

/** A session before there is a resume: waiting, running, failed or cancelled. */
export function Live({ session, connected }: { session: Session; connected: boolean }) {
  const running = active(session);
  return (
    <div className="live">
      <div>
        <header>
          <h1>{heading(session)}</h1>
          {running && <p className="t2 s13">{t.tailoring.leave}</p>}
        </header>
        {running && !connected && (
          <p className="note" role="status">
            <Icon.offline />
            {t.tailoring.reconnecting}
          </p>
        )}
        {session.state === 'FAILED' && <ProblemNote error={new ApiProblem(session.problem ?? {})} />}
        {session.state === 'CANCELLED' && (
          <p className="note">
            <Icon.info />
            {t.tailoring.cancelledText}
          </p>
        )}
        <section className="card pad">
          {running && (
            <div className="row s13" style={{ marginBottom: 8 }}>
              <span className="grow" role="status">
                {doing(session)}
              </span>
              <span className="num m">{t.tailoring.percent(session.percent)}</span>
            </div>
          )}
          {running && <Bar value={session.percent / 100} />}
          <ol className="vsteps" style={{ marginTop: running ? 8 : 0 }}>
            {session.steps.map((step) => (
              <li key={step.name} aria-current={step.state === 'running' && running ? 'step' : undefined}>
                <span
                  className={step.state === 'done' ? 'green' : session.state === 'FAILED' ? 'red' : undefined}
                  style={{ display: 'grid' }}
                >
                  <StepMark state={step.state} failed={!running} />
                </span>
                <span>
                  {stepName(step.name)} <span className="t3">· {t.tailoring.doing[step.name] ?? ''}</span>
                </span>
                <span className="num t3 s12">
                  {step.millis != null && step.state === 'done' ? t.tailoring.seconds(step.millis) : ''}
                </span>
              </li>
            ))}
          </ol>
        </section>
        <Actions session={session} />
        {session.startedAt && <SessionLogNote session={session} />}
      </div>
    </div>
  );
}

function Actions({ session }: { session: Session }) {
  const cancel = useSessionAction(session.id, 'cancellation');
  const retry = useSessionAction(session.id, 'retry');
  const navigate = useNavigate();
  if (active(session)) {
    return (
      <>
        <ProblemNote error={cancel.error} />
        <div className="row">
          <Button icon={<Icon.x />} onClick={() => cancel.mutate()} disabled={cancel.isPending}>
            {t.tailoring.cancel}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <ProblemNote error={retry.error} />
      <div className="row">
        <Button
          look="primary"
          icon={<Icon.retry />}
          disabled={retry.isPending}
          onClick={() =>
            retry.mutate(undefined, {
              onSuccess: (s) =>
                s.id === session.id
                  ? undefined
                  : navigate({ to: '/tailoring/$sessionId', params: { sessionId: s.id } }),
            })
          }
        >
          {t.tailoring.retry}
        </Button>
        <LinkButton to="/jobs/$jobId" params={{ jobId: session.jobId }}>
          {t.tailoring.openJob}
        </LinkButton>
      </div>
    </>
  );
}

export const forWhom = (s: Session) => s.company || s.jobTitle || t.jobs.untitled;

function heading(s: Session): string {
  if (s.state === 'FAILED') return t.tailoring.failedTitle;
  if (s.state === 'CANCELLED') return `${t.tailoring.runningPill(forWhom(s))}: ${t.tailoring.cancelled.toLowerCase()}`;
  return t.tailoring.runningPill(forWhom(s));
}

function doing(s: Session): string {
  if (s.state === 'PENDING') {
    return s.queuePosition
      ? `${t.tailoring.queue(s.queuePosition)}. ${t.tailoring.pendingText}`
      : t.tailoring.pendingText;
  }
  return (s.step && t.tailoring.doing[s.step]) || t.tailoring.states.RUNNING || '';
}
