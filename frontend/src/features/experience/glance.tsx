import type { Experience } from '@/api/types';
import { word } from '@/lib/format';
import { t } from '@/lib/i18n';
import type { Group } from './entry-model';

/** How much there is of each kind, with the way to it, and how many achievements say how much. */
export function Glance({ data, groups }: { data: Experience; groups: Group[] }) {
  const statements = [...data.entries.flatMap((e) => e.evidence), ...data.statements];
  const achievements = statements.filter((s) => s.kind === 'ACHIEVEMENT');
  const measured = achievements.filter((s) => s.metrics.length > 0);
  return (
    <section className="card pad desk">
      <h2 style={{ marginBottom: 12 }}>{t.experience.glance}</h2>
      <dl className="kv">
        {groups.map(({ type }) => (
          <div key={type} style={{ display: 'contents' }}>
            <dt>
              <button
                type="button"
                className="linkbtn"
                onClick={() => document.getElementById(`xp-${type}`)?.scrollIntoView({ block: 'start' })}
              >
                {word(t.experience.types, type)}
              </button>
            </dt>
            <dd>{data.entries.filter((e) => e.type === type).length}</dd>
          </div>
        ))}
        <dt>{t.today.statements}</dt>
        <dd>{statements.length}</dd>
        <dt>{t.experience.withMetric}</dt>
        <dd>{t.experience.of(measured.length, achievements.length)}</dd>
      </dl>
    </section>
  );
}
