import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Insights } from '@/api/person';
import type { EngineChoice } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Card, Chip } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { Seg } from '@/components/seg';
import { useToast } from '@/components/toast';
import { ago } from '@/lib/format';
import { t } from '@/lib/i18n';
import { profileWords } from '@/lib/i18n/profile';
import { useInsights, useWriteInsights } from './queries';

const p = profileWords.insights;

/** A statement of the person, with the entry it belongs to. */
export interface Statement {
  text: string;
  where: string;
}

interface Props {
  /** Looks up a statement by its id; undefined while the experience is loaded. */
  statements?: Map<string, Statement>;
  /** The model's name, null when none is configured. */
  model: string | null;
}

/** An opinion about the profile: always marked as one, with who wrote it and what it rests on. */
export function InsightsCard({ statements, model }: Props) {
  const query = useInsights();
  const write = useWriteInsights();
  const toast = useToast();
  const [engine, setEngine] = useState<EngineChoice>('auto');
  const run = () => write.mutate(engine, { onSuccess: () => toast(p.done) });
  return (
    <Card title={p.title} text={p.what} end={<Chip tone="acc">{p.chip}</Chip>}>
      <div className="col" style={{ gap: 16 }}>
        <QueryView query={query} skeleton={[16, 60, 16, 20, 20, 16, 20]}>
          {(insights) =>
            insights ? <Told insights={insights} statements={statements} /> : <p className="s13 t2">{p.empty}</p>
          }
        </QueryView>
        <ProblemNote error={write.error} />
        {!query.isError && !query.isPending && (
          <div className="row wrap">
            {model && (
              <Seg
                label={p.engine}
                value={engine}
                onChange={setEngine}
                options={(['auto', 'local', 'model'] as const).map((v) => ({ value: v, label: p.engines[v] ?? v }))}
              />
            )}
            <Button icon={<Icon.retry />} onClick={run} disabled={write.isPending}>
              {write.isPending ? p.writing : query.data ? p.again : p.make}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Told({ insights, statements }: { insights: Insights } & Pick<Props, 'statements'>) {
  const { engine, reason, outdated, createdAt } = insights;
  return (
    <>
      <p className="s12 t3">
        {p.made(engine.toLowerCase() === 'local' ? p.local : p.model, ago(createdAt))}
        {reason && ` · ${reason}`}
      </p>
      {outdated && (
        <div className="note warn">
          <Icon.warn />
          <span className="grow">{p.outdated}</span>
        </div>
      )}
      <p className="s13 wrap-any">{insights.summary}</p>
      <Part title={p.strengths} empty={insights.strengths.length === 0}>
        {insights.strengths.map((s) => (
          <li key={s.text}>
            <span className="wrap-any">{s.text}</span>
            <Why ids={s.evidence} statements={statements} />
          </li>
        ))}
      </Part>
      <Part title={p.improvements} empty={insights.improvements.length === 0}>
        {insights.improvements.map((i) => (
          <li key={i.text} className="wrap-any">
            {i.text}
          </li>
        ))}
      </Part>
      <Part title={p.advice} empty={insights.advice.length === 0}>
        {insights.advice.map((a) => (
          <li key={a.text} className="wrap-any">
            {a.text}
          </li>
        ))}
      </Part>
    </>
  );
}

function Part({ title, empty, children }: { title: string; empty: boolean; children: React.ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      {empty ? <p className="s13 t3">{p.none}</p> : <ul className="dots s13">{children}</ul>}
    </div>
  );
}

/** The statements behind a strength, in the person's own words. */
function Why({ ids, statements }: { ids: string[] } & Pick<Props, 'statements'>) {
  if (ids.length === 0) return <p className="s12 t3">{p.noEvidence}</p>;
  return (
    <details className="why">
      <summary>{p.evidence(ids.length)}</summary>
      <ul>
        {ids.map((id) => {
          const found = statements?.get(id);
          return (
            <li key={id}>
              {found ? (
                <>
                  <q className="wrap-any">{found.text}</q>
                  {found.where && <span className="t3"> {found.where}</span>}
                </>
              ) : (
                <span className="t3">{statements ? p.gone : t.state.loading}</span>
              )}
            </li>
          );
        })}
      </ul>
      <Link to="/experience">{p.toExperience}</Link>
    </details>
  );
}
