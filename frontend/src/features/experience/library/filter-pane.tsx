import type { ExperienceEntry } from '@/api/types';
import { Button } from '@/components/button';
import { SelectField } from '@/components/field';
import { Scroll } from '@/components/scroll';
import { joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { titleOf } from '../entry-model';
import { activeCount, type EvidenceFilters, kinds, lenses, sources } from './filters';
import { useCounts } from './queries';

interface Props {
  filters: EvidenceFilters;
  entries: ExperienceEntry[];
  skills: string[];
  onChange: (part: EvidenceFilters) => void;
  onClear: () => void;
}

/** Kind, source and lens with how many there are of each under the other filters, and what each means. */
export function FilterPane({ filters, entries, skills, onChange, onClear }: Props) {
  const e = t.evidence;
  return (
    <Scroll className="lib-filters" label={e.filters}>
      <Facet
        name="kind"
        title={e.kind}
        options={kinds}
        words={t.experience.kinds}
        hints={e.kindHints}
        {...{ filters, onChange }}
      />
      <Facet
        name="lens"
        title={e.lens}
        options={lenses}
        words={t.experience.lenses}
        hints={e.lensHints}
        {...{ filters, onChange }}
      />
      <Facet name="source" title={e.source} options={sources} words={t.experience.sources} {...{ filters, onChange }} />
      <SelectField
        label={e.skill}
        value={filters.skill ?? ''}
        onChange={(c) => onChange({ skill: c.target.value || undefined })}
      >
        <option value="">{e.anySkill}</option>
        {skills.map((s) => (
          <option key={s}>{s}</option>
        ))}
      </SelectField>
      <SelectField
        label={e.entry}
        value={filters.entryId ?? ''}
        onChange={(c) => onChange({ entryId: c.target.value || undefined })}
      >
        <option value="">{e.anyEntry}</option>
        {entries.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {joined(entry.organisation, titleOf(entry))}
          </option>
        ))}
      </SelectField>
      {activeCount(filters) > 0 && (
        <Button small onClick={onClear}>
          {e.clear}
        </Button>
      )}
    </Scroll>
  );
}

interface FacetProps {
  name: 'kind' | 'source' | 'lens';
  title: string;
  options: string[];
  words: Record<string, string>;
  hints?: Record<string, string>;
  filters: EvidenceFilters;
  onChange: (part: EvidenceFilters) => void;
}
const COUNTS = { kind: 'kinds', source: 'sources', lens: 'lenses' } as const;

function Facet({ name, title, options, words, hints, filters, onChange }: FacetProps) {
  const counts = useCounts({ ...filters, [name]: undefined });
  const figures = counts.data?.[COUNTS[name]];
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {options.map((option) => {
        const on = filters[name] === option;
        return (
          <button
            key={option}
            type="button"
            aria-pressed={on}
            onClick={() => onChange({ [name]: on ? undefined : option })}
          >
            <span className="row">
              <span className="grow">{word(words, option)}</span>
              <span className="num t3">{figures ? (figures[option] ?? 0) : ''}</span>
            </span>
            {hints && <span className="s12 t3">{hints[option]}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
