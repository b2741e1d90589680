import { useState } from 'react';
import type { Job, PostingAnalysis } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Bar, Chip } from '@/components/parts';
import { word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { askWords as w } from '@/lib/i18n/asks';

const SHOWN = 8;
const required = (kind: string) => kind.toLowerCase() === 'required';

/** Requirements, most relevant first. */
export function Asks({ job, onCorrect }: { job: Job; onCorrect: () => void }) {
  const [all, setAll] = useState(false);
  const list = job.analysis.requirements;
  const must = list.filter((r) => required(r.kind)).length;
  return (
    <section className="block">
      <div className="row">
        <h2 className="grow">
          {t.jobs.asks} {list.length > 0 && <small>{t.jobs.asksNote(must, list.length - must)}</small>}
        </h2>
        <Button small look="ghost" icon={<Icon.edit size={14} />} onClick={onCorrect}>
          {w.correct}
        </Button>
      </div>
      {list.length === 0 ? (
        <p className="s13 t2">{t.jobs.noRequirements}</p>
      ) : (
        <ul className="asks">
          {(all ? list : list.slice(0, SHOWN)).map((r) => (
            <li key={r.text}>
              <span className="wrap-any">{r.text}</span>
              <span className={required(r.kind) ? 's12 m' : 's12 t3'}>
                {required(r.kind) ? t.jobs.required : t.jobs.preferred}
              </span>
              <Bar value={r.relevance} grey={!required(r.kind)} />
              <span className="v">{Math.round(r.relevance * 100)}</span>
            </li>
          ))}
        </ul>
      )}
      {list.length > SHOWN && (
        <button type="button" className="linkbtn s12" style={{ marginTop: 8 }} onClick={() => setAll(!all)}>
          {all ? t.jobs.showLess : t.jobs.showAll(list.length)}
        </button>
      )}
    </section>
  );
}

export function Skills({ skills }: { skills: PostingAnalysis['skills'] }) {
  if (skills.length === 0) return null;
  const must = skills.filter((s) => s.required);
  const plus = skills.filter((s) => !s.required);
  return (
    <section className="block">
      <h2>
        {t.jobs.skills} <small>{t.jobs.skillsNote(must.length, plus.length)}</small>
      </h2>
      <dl className="skillset">
        {[
          { name: t.jobs.required, list: must, tone: 'acc' as const },
          { name: t.jobs.preferred, list: plus, tone: undefined },
        ].map(
          ({ name, list, tone }) =>
            list.length > 0 && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>
                  {list.map((s) => (
                    <Chip key={s.name} tone={tone} title={word({}, s.group)}>
                      {s.name}
                    </Chip>
                  ))}
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

export function Conflicts({ conflicts }: { conflicts: NonNullable<Job['conflicts']> }) {
  if (conflicts.length === 0) return null;
  return (
    <div className="note warn" style={{ marginTop: 16 }}>
      <Icon.warn />
      <div>
        <b>{t.jobs.conflicts}</b>
        <ul>
          {conflicts.map((c) => (
            <li key={c.field}>{t.jobs.conflict(word({}, c.field), c.given, c.found)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
