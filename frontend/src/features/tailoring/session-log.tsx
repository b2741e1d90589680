import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { LogCall, Session, SessionLog } from '@/api/types';
import { QueryView } from '@/components/query-view';
import { joined } from '@/lib/format';
import { logWords as w } from '@/lib/i18n/log';
import { stepName } from './steps-strip';

/** What the session did, for whoever wants to know why it came out as it did; fetched when it is opened. */
export function SessionLogNote({ session }: { session: Session }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="more block" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{w.title}</summary>
      {open && <Entries session={session} />}
    </details>
  );
}

function Entries({ session }: { session: Session }) {
  const log = useQuery({
    queryKey: ['session-log', session.id, session.version],
    queryFn: ({ signal }) => api.get<SessionLog>(`/tailoring-sessions/${session.id}/log`, {}, signal),
  });
  return (
    <QueryView query={log} skeleton={[14, 14, 14]}>
      {({ entries }) =>
        entries.length === 0 ? (
          <p className="s12 t3">{w.empty}</p>
        ) : (
          <ol className="col s12" style={{ gap: 8 }}>
            {entries.map((entry) => (
              <li key={`${entry.at}${entry.step}`}>
                <b>{stepName(entry.step)}</b>{' '}
                <span className="t3 num">
                  {joined(w.time(entry.at), w.took(entry.millis), entry.attempt > 1 && w.attempt(entry.attempt))}
                </span>
                {entry.calls.map((call, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: calls have no key and keep their order
                  <Call key={i} call={call} />
                ))}
                {entry.notes.map((note) => (
                  <p key={note} className="wrap-any">
                    {note}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function Call({ call }: { call: LogCall }) {
  return (
    <div className="wrap-any">
      <p>
        {w.call(call.task, call.model, call.outcome)}{' '}
        <span className="t3 num">
          {joined(
            w.tokens(call.tokensIn, call.tokensOut),
            w.took(call.millis),
            call.retries > 0 && w.retries(call.retries),
            call.providerResponseId,
          )}
        </span>
      </p>
      {call.note && <p className="red">{call.note}</p>}
    </div>
  );
}
