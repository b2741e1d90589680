import type { Session } from '@/api/types';
import { LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Bar, Chip } from '@/components/parts';
import { ago } from '@/lib/format';
import { t } from '@/lib/i18n';
import { active } from './queries';

/** One grid for every list of sessions: when, who, state, verb. */
export function SessionRows({ sessions, selected }: { sessions: Session[]; selected?: string }) {
  return (
    <ul className="card list">
      {sessions.map((s) => (
        <li key={s.id} className={s.id === selected ? 'four sel' : 'four'}>
          <span className="t2">{when(s)}</span>
          <span className="trunc">
            <b>{s.company || s.jobTitle || t.jobs.untitled}</b>
            {s.company && s.jobTitle && <span className="t2"> · {s.jobTitle}</span>}
          </span>
          <State session={s} />
          <LinkButton
            to="/tailoring/$sessionId"
            params={{ sessionId: s.id }}
            small
            look="act"
            cap={s.id === selected ? '↵' : undefined}
            aria-label={`${verb(s)}: ${s.company || s.jobTitle || t.jobs.untitled}`}
          >
            {verb(s)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

export function when(s: Session): string {
  if (s.state === 'COMPLETED') return t.tailoring.readyAgo(ago(s.finishedAt ?? s.createdAt));
  return active(s) ? (t.tailoring.states[s.state] ?? s.state) : ago(s.finishedAt ?? s.createdAt);
}

export function verb(s: Session): string {
  if (s.state === 'COMPLETED') return t.tailoring.open;
  return active(s) ? t.tailoring.watch : t.tailoring.see;
}

export function State({ session: s }: { session: Session }) {
  if (active(s)) {
    const step = s.step ? (t.tailoring.steps[s.step] ?? s.step) : t.tailoring.states[s.state];
    return (
      <span className="row s12 t2">
        <Bar value={s.percent / 100} className="grow" />
        <span className="num nowrap">
          {step}, {t.tailoring.percent(s.percent)}
        </span>
      </span>
    );
  }
  if (s.state === 'COMPLETED') {
    return (
      <span>
        <Chip tone="ok" icon={<Icon.check />}>
          {t.tailoring.states.COMPLETED}
        </Chip>
      </span>
    );
  }
  if (s.state === 'FAILED') {
    return (
      <span>
        <Chip tone="bad" icon={<Icon.warn />}>
          {t.tailoring.states.FAILED}
        </Chip>
      </span>
    );
  }
  return (
    <span>
      <Chip tone="line">{t.tailoring.states.CANCELLED}</Chip>
    </span>
  );
}
