import { Scroll } from '@/components/scroll';
import './experience.css';
import { useState } from 'react';
import type { Evidence, Experience, ExperienceEntry } from '@/api/types';
import { LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip, Empty } from '@/components/parts';
import { QueryView } from '@/components/query-view';
import { joined, span, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { useExperience } from './queries';

const ORDER = ['work', 'project', 'education', 'volunteer', 'leadership', 'certificate', 'award', 'publication'];

export function ExperiencePage() {
  usePage({ title: t.experience.title });
  const query = useExperience();
  return (
    <Scroll className="page narrow" label={t.experience.title}>
      <div className="head">
        <div className="grow">
          <h1>{t.experience.title}</h1>
          <p className="t2 s13">{t.experience.intro}</p>
        </div>
        <LinkButton to="/intake" icon={<Icon.upload />}>
          {t.nav.addResume}
        </LinkButton>
      </div>
      <QueryView query={query} skeleton={[36, 20, 120, 120, 20, 80]}>
        {(data) => <Entries data={data} />}
      </QueryView>
    </Scroll>
  );
}

function Entries({ data }: { data: Experience }) {
  const [filter, setFilter] = useState('');
  if (data.entries.length + data.statements.length === 0) {
    return (
      <Empty icon={<Icon.experience size={28} />} title={t.experience.empty} text={t.experience.emptyText}>
        <LinkButton to="/intake" look="primary" icon={<Icon.upload />}>
          {t.nav.addResume}
        </LinkButton>
      </Empty>
    );
  }
  const q = filter.trim().toLowerCase();
  const entries = data.entries.map((e) => narrowed(e, q)).filter((e) => e !== null);
  const statements = data.statements.filter((s) => says(s, q));
  const total = data.entries.reduce((n, e) => n + e.evidence.length, data.statements.length);
  const groups = grouped(entries);
  return (
    <>
      <div className="row wrap" style={{ marginBottom: 16 }}>
        <input
          className="in"
          style={{ maxWidth: 340 }}
          type="search"
          placeholder={t.experience.filter}
          aria-label={t.experience.filter}
          value={filter}
          onChange={(e) => setFilter(e.target.value)}
        />
        <span className="s13 t3 num">{t.experience.count(data.entries.length, total)}</span>
      </div>
      <div className="xp">
        {groups.map(([type, list]) => (
          <section key={type}>
            <h2>{word(t.experience.types, type)}</h2>
            {list.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </section>
        ))}
        {statements.length > 0 && (
          <section>
            <h2>{t.experience.statements}</h2>
            <div className="card xp-e">
              <Statements list={statements} />
            </div>
          </section>
        )}
        {entries.length + statements.length === 0 && <p className="t2 s13">{t.experience.noMatch(filter)}</p>}
      </div>
    </>
  );
}

function Entry({ entry }: { entry: ExperienceEntry }) {
  return (
    <article className="card xp-e">
      <header>
        <h3 className="wrap-any">{entry.organisation}</h3>
        <span className="t2 s13 wrap-any">{joined(entry.title, entry.place)}</span>
        <span className="end t3 s13 num nowrap">{span(entry.start, entry.end, entry.current)}</span>
      </header>
      {entry.evidence.length === 0 ? (
        entry.type.toLowerCase() === 'work' && <p className="t3 s13">{t.experience.noEvidence}</p>
      ) : (
        <Statements list={entry.evidence} />
      )}
    </article>
  );
}

function Statements({ list }: { list: Evidence[] }) {
  return (
    <ul>
      {list.map((s) => (
        <li key={s.id} className="xp-s">
          <div>
            <span className="wrap-any">{s.text}</span>
            {s.skills.length > 0 && (
              <div className="tags">
                {s.skills.map((skill) => (
                  <Chip key={skill}>{skill}</Chip>
                ))}
              </div>
            )}
          </div>
          <span className="from">
            {joined(
              word(t.experience.kinds, s.kind),
              s.origin || word(t.experience.sources, s.source),
              s.lens.toLowerCase() !== 'facts' && word(t.experience.lenses, s.lens),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const says = (s: Evidence, q: string) => !q || `${s.text} ${s.skills.join(' ')}`.toLowerCase().includes(q);

function narrowed(entry: ExperienceEntry, q: string): ExperienceEntry | null {
  if (!q || `${entry.organisation} ${entry.title ?? ''}`.toLowerCase().includes(q)) return entry;
  const evidence = entry.evidence.filter((s) => says(s, q));
  return evidence.length ? { ...entry, evidence } : null;
}

function grouped(entries: ExperienceEntry[]): [string, ExperienceEntry[]][] {
  const groups = new Map<string, ExperienceEntry[]>();
  for (const e of entries) groups.set(e.type.toLowerCase(), [...(groups.get(e.type.toLowerCase()) ?? []), e]);
  const rank = (type: string) => (ORDER.indexOf(type) + ORDER.length + 1) % (ORDER.length + 1);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b));
}
