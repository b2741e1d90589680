import '../companies/companies.css';
import { Link } from '@tanstack/react-router';
import type { SyncRun, SyncTask } from '@/api/discovery';
import { Icon } from '@/components/icons';
import { Bar, Chip, Empty } from '@/components/parts';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { joined, longDay, word } from '@/lib/format';
import { sourcesWords } from '@/lib/i18n/sources';
import { usePage } from '@/lib/page';
import { useRun } from './queries';
import { RunState } from './syncs-page';

const w = sourcesWords.syncs;
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const when = (iso: string) => `${longDay(new Date(iso))}, ${clock.format(new Date(iso))}`;

/** One sync: how far it is, and company by company what came, or why nothing did. */
export function RunPage({ id }: { id: string }) {
  const query = useRun(id);
  usePage({ title: w.title, back: '/inbox/syncs' });
  return (
    <Scroll className="page" label={w.title}>
      <QueryView query={query} skeleton={[28, 20, 40, 40, 40, 40]}>
        {(run) => <Run run={run} />}
      </QueryView>
    </Scroll>
  );
}

function Run({ run }: { run: SyncRun }) {
  const { progress, totals } = run;
  const wish = [run.keywords, run.location].filter(Boolean).join(', ');
  return (
    <>
      <div className="head">
        <div className="grow">
          <h1>{w.run(when(run.createdAt))}</h1>
          <p className="t2 s13" role="status">
            {joined(
              word(w.triggers, run.trigger),
              wish && w.only(wish),
              w.progress(progress.done, progress.total),
              w.totals(totals.fetched, totals.added, totals.changed, totals.gone),
            )}
          </p>
        </div>
        <RunState run={run} />
      </div>
      {run.state !== 'DONE' && <Bar className="runbar" value={progress.total ? progress.done / progress.total : 0} />}
      {totals.failed > 0 && (
        <p className="note" style={{ marginBottom: 16 }}>
          <Icon.info />
          {w.untouched}
        </p>
      )}
      {run.tasks.length === 0 ? (
        <Empty title={w.noTasks} />
      ) : (
        <table className="plain tasks">
          <thead>
            <tr>
              <th scope="col">{w.columns.company}</th>
              <th scope="col">{w.columns.state}</th>
              {[w.columns.fetched, w.columns.added, w.columns.changed, w.columns.gone, w.columns.time].map((name) => (
                <th key={name} scope="col" className="r desk-cell">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.tasks.map((task) => (
              <Task key={task.companyId} task={task} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const TONES: Record<string, 'ok' | 'warn' | 'bad' | 'acc' | 'line'> = {
  DONE: 'ok',
  PARTIAL: 'warn',
  FAILED: 'bad',
  RUNNING: 'acc',
};

function Task({ task }: { task: SyncTask }) {
  const read = task.state === 'DONE' || task.state === 'PARTIAL';
  return (
    <tr>
      <th scope="row">
        <Link to="/inbox/companies/$companyId" params={{ companyId: task.companyId }}>
          {task.name}
        </Link>{' '}
        <span className="t3">{task.platformLabel}</span>
      </th>
      <td>
        <Chip tone={TONES[task.state] ?? 'line'}>{word(w.taskStates, task.state)}</Chip>
        {task.problem && <p className="s12 t2 wrap-any">{task.problem}</p>}
      </td>
      {[task.fetched, task.added, task.changed, task.gone].map((n, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same four columns
        <td key={i} className="r num desk-cell">
          {read ? n : '–'}
        </td>
      ))}
      <td className="r num desk-cell">{task.millis == null ? '–' : w.seconds((task.millis / 1000).toFixed(1))}</td>
    </tr>
  );
}
