import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Session, TailoredRole, TailoringResult } from '@/api/types';
import { LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { Scroll } from '@/components/scroll';
import { ago, joined, span } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { forWhom } from '../live';
import type { Slots } from '../session-page';
import { StepsStrip } from '../steps-strip';
import { DiffRow, DroppedRow } from './diff-row';
import { Checks, Fit } from './fit';
import { allRows, dropped, type ReviewRow } from './rows';

type Pane = 'review' | 'fit' | 'pdf';

interface ReviewProps {
  session: Session;
  resumeId: string;
  result: TailoringResult;
  slots: Slots;
}

/** Original and tailored side by side; the fit on the left, the page as it prints on the right. */
export function Review({ session, resumeId, result, slots }: ReviewProps) {
  const rows = useMemo(() => allRows(result), [result]);
  const [at, setAt] = useState(0);
  const [pinned, setPinned] = useState<string | null>(null);
  const [pane, setPane] = useState<Pane>('review');
  const [large, setLarge] = useState(false);
  const phone = useMediaQuery('(max-width: 720px)');
  const middle = useRef<HTMLElement>(null);
  const selected = rows[at];

  function go(to: number) {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!row) return;
    setAt(rows.indexOf(row));
    setPinned(null);
    middle.current?.querySelector(`[data-row="${CSS.escape(row.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }
  useKeys([
    { keys: 'j', label: t.keys.down, hint: t.keys.move, run: () => go(at + 1) },
    { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => go(at - 1) },
    {
      keys: 'v',
      label: t.tailoring.evidenceFor,
      hint: t.tailoring.keys.evidence,
      run: () => selected && setPinned(pinned === selected.id ? null : selected.id),
    },
    {
      keys: 'p',
      label: t.tailoring.preview,
      hint: t.tailoring.keys.preview,
      run: () => (phone ? setPane('pdf') : setLarge(true)),
    },
    { keys: 'escape', label: t.state.close, run: () => setPinned(null) },
  ]);

  const shared = {
    selected: selected?.id,
    pinned,
    onSelect: (id: string) => setAt(rows.findIndex((r) => r.id === id)),
    onPin: setPinned,
  };
  return (
    <div className="tr">
      <div>
        <Head session={session} rows={rows}>
          {slots.downloads(resumeId)}
        </Head>
        <StepsStrip session={session} end={endNote(session, result)} />
        <PhonePanes pane={pane} onPane={setPane} score={result.ats.score} />
      </div>
      <div className="trc" data-pane={pane}>
        <Scroll className="trl" label={t.tailoring.ats}>
          <section className="g">{slots.jobFacts(session.jobId)}</section>
          <Fit result={result} />
        </Scroll>
        <Scroll className="trm" label={t.tailoring.tailored} ref={middle}>
          <Statements result={result} rows={rows} shared={shared} />
        </Scroll>
        <Scroll className="trr" label={t.tailoring.preview}>
          {slots.preview({ resumeId, session, highlight: selected?.text ?? '', large, onLarge: setLarge })}
          <Checks checks={result.ats.checks} />
        </Scroll>
      </div>
      <div className="trbar">
        <LinkButton to="/jobs/$jobId" params={{ jobId: session.jobId }}>
          {t.tailoring.openJob}
        </LinkButton>
        {slots.downloads(resumeId)}
      </div>
    </div>
  );
}

function Head({ session, rows, children }: { session: Session; rows: ReviewRow[]; children: ReactNode }) {
  const bullets = rows.filter((r) => r.bullet);
  return (
    <div className="trh">
      <div className="grow">
        <div className="row">
          <h1 className="trunc">{t.tailoring.heading(forWhom(session))}</h1>
        </div>
        <p className="s12 t3" style={{ marginTop: 2 }}>
          {joined(
            t.tailoring.sub(
              bullets.length,
              bullets.filter((r) => r.changed).length,
              rows.filter((r) => r.stopped).length,
            ),
            ago(session.finishedAt ?? session.createdAt),
          )}
        </p>
      </div>
      <LinkButton to="/jobs/$jobId" params={{ jobId: session.jobId }} look="ghost">
        {t.tailoring.openJob}
      </LinkButton>
      {children}
    </div>
  );
}

function PhonePanes({ pane, onPane, score }: { pane: Pane; onPane: (pane: Pane) => void; score: number }) {
  const names: [Pane, string][] = [
    ['review', t.tailoring.tabs.review],
    ['fit', t.tailoring.tabs.fit(Math.round(score))],
    ['pdf', t.tailoring.tabs.pdf],
  ];
  return (
    <div className="panes">
      <nav className="seg" aria-label={t.tailoring.tabs.label}>
        {names.map(([key, name]) => (
          <button
            key={key}
            type="button"
            data-on={pane === key}
            aria-pressed={pane === key}
            onClick={() => onPane(key)}
          >
            {name}
          </button>
        ))}
      </nav>
    </div>
  );
}

interface Shared {
  selected?: string;
  pinned: string | null;
  onSelect: (id: string) => void;
  onPin: (id: string | null) => void;
}

function Statements({ result, rows, shared }: { result: TailoringResult; rows: ReviewRow[]; shared: Shared }) {
  const byId = new Map(rows.map((r) => [r.id, r]));
  const row = (id: string) => {
    const found = byId.get(id);
    return (
      found && (
        <DiffRow
          key={id}
          row={found}
          selected={shared.selected === id}
          pinned={shared.pinned === id}
          onSelect={() => shared.onSelect(id)}
          onPin={(on) => {
            if (on) shared.onSelect(id);
            shared.onPin(on ? id : null);
          }}
        />
      )
    );
  };
  return (
    <>
      <div className="dh" aria-hidden="true">
        <span />
        <span>{t.tailoring.original}</span>
        <span>{t.tailoring.tailored}</span>
      </div>
      {row('summary')}
      {result.roles.map((role) => (
        <div key={role.entryId}>
          <RoleHead role={role} />
          {role.bullets.map((b) => row(b.id))}
          {dropped(result, role.entryId).map((d) => (
            <DroppedRow key={d.sentence} {...d} />
          ))}
          <LeftOut role={role} />
        </div>
      ))}
      <Skills skills={result.skills} />
    </>
  );
}

function RoleHead({ role }: { role: TailoredRole }) {
  return (
    <div className="role">
      <h2>{role.organisation || role.title || t.jobs.untitled}</h2>
      {joined(role.organisation ? role.title : '', span(role.start, role.end, role.current))}
      <span className="end t3">{t.tailoring.roleNote(role.bullets.length)}</span>
    </div>
  );
}

function LeftOut({ role }: { role: TailoredRole }) {
  if (role.leftOut.length === 0) return null;
  return (
    <details className="left">
      <summary>{t.tailoring.leftOut(role.leftOut.length)}</summary>
      <ul>
        {role.leftOut.map((item) => (
          <li key={item.evidence}>
            {item.text} <span className="t3 s12">{item.why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Skills({ skills }: { skills: TailoringResult['skills'] }) {
  if (skills.length === 0) return null;
  return (
    <div>
      <div className="role">
        <h2>{t.tailoring.skills}</h2>
      </div>
      <dl className="sks">
        {skills.map((group) => (
          <div key={`${group.category}${group.items[0]?.name}`} style={{ display: 'contents' }}>
            <dt>{group.category || t.tailoring.skills}</dt>
            <dd>
              {group.items.map((item) => {
                const asked = t.tailoring.asked[item.asked.toLowerCase()];
                return (
                  <Chip
                    key={item.name}
                    tone={asked ? 'acc' : undefined}
                    icon={asked ? <Icon.check /> : undefined}
                    title={asked}
                  >
                    {item.name}
                    {asked && <span className="vh"> ({asked})</span>}
                  </Chip>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function endNote(session: Session, { attempts, evaluation, engine }: TailoringResult): string {
  const kept = attempts.find((a) => a.kept);
  const tokens = (session.tokens?.in ?? 0) + (session.tokens?.out ?? 0);
  return joined(
    kept && attempts.length > 1 ? t.tailoring.attempt(kept.number, attempts.length) : '',
    t.tailoring.overall(evaluation.overall.toFixed(2)),
    !engine || engine === 'local' ? t.tailoring.engineLocal : engine,
    tokens > 0 && t.tailoring.tokens(tokens),
  );
}
