import './job-sessions.css';
import { useNavigate } from '@tanstack/react-router';
import type { EngineChoice, Session } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { after } from '@/lib/after';
import { ago, day, joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { sessionWords as w } from '@/lib/i18n/sessions';
import { active, useSessions, useStartSession, useVersions } from './queries';
import { State, verb, when } from './session-list';

/** What was made for one job, inside its reading pane: the newest first, each to be opened or made again. */
export function JobSessions({ jobId }: { jobId: string }) {
  const sessions = useSessions(jobId).data?.items ?? [];
  const start = useStartSession();
  const navigate = useNavigate();
  if (sessions.length === 0) return null;
  const ended = sessions.filter((s) => !active(s));
  const again = (s: Session) =>
    after(
      start.mutateAsync({
        jobId,
        engine: s.engine?.toLowerCase() as EngineChoice,
        parameters: s.parameters ?? undefined,
      }),
      (made) => navigate({ to: '/tailoring/$sessionId', params: { sessionId: made.id } }),
    );
  return (
    <section className="block">
      <h2>
        {t.jobs.resumes}{' '}
        {ended.length > 0 && (
          <small className="num">
            {w.completed(ended.filter((s) => s.state === 'COMPLETED').length, ended.length)}
          </small>
        )}
      </h2>
      <ProblemNote error={start.error} />
      <ol className="made">
        {sessions.map((s) => (
          <li key={s.id}>
            <Card session={s} busy={start.isPending} onAgain={() => again(s)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Card({ session: s, busy, onAgain }: { session: Session; busy: boolean; onAgain: () => void }) {
  const kept = useVersions(s.id, s.state === 'COMPLETED').data?.items ?? [];
  const sent = kept.find((v) => v.sentAt);
  return (
    <div className="card">
      <div className="row wrap">
        <State session={s} />
        {kept[0] && <Chip>{w.score(Math.round(kept[0].score))}</Chip>}
        <span className="t2">{ago(s.finishedAt ?? s.createdAt)}</span>
      </div>
      <div className="row">
        {!active(s) && (
          <Button
            small
            look="ghost"
            icon={<Icon.retry size={14} />}
            disabled={busy}
            aria-label={w.againFor(when(s))}
            onClick={onAgain}
          >
            {w.again}
          </Button>
        )}
        <LinkButton to="/tailoring/$sessionId" params={{ sessionId: s.id }} small aria-label={`${verb(s)}: ${when(s)}`}>
          {verb(s)}
        </LinkButton>
      </div>
      <p className="s12 t3 num">
        {joined(
          facts(s),
          s.state === 'COMPLETED' && (sent?.sentAt ? w.sent(sent.number, day(sent.sentAt)) : w.notSent),
        )}
      </p>
    </div>
  );
}

/** By which engine, at what cost, in what time. */
function facts({ engine, tokens, startedAt, finishedAt }: Session): string {
  const spent = (tokens?.in ?? 0) + (tokens?.out ?? 0);
  const millis = startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
  return joined(
    w.engines[engine?.toLowerCase() ?? ''] ?? engine,
    spent > 0 ? t.tailoring.tokens(spent) : w.noTokens,
    millis !== null && w.took(t.tailoring.seconds(millis)),
  );
}
