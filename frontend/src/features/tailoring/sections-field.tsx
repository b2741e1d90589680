import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Seg } from '@/components/seg';
import { t } from '@/lib/i18n';

const ALL = [
  'summary',
  'work',
  'projects',
  'skills',
  'languages',
  'education',
  'certificates',
  'awards',
  'publications',
  'volunteer',
  'interests',
];
/** A posting is answered with these. */
const NEEDED = ['work', 'skills'];

interface Props {
  /** Empty: all, in the template's order. */
  value: string[];
  onChange: (sections: string[]) => void;
}

/** Which sections are printed, and in which order. */
export function SectionsField({ value, onChange }: Props) {
  const f = t.tailoring.form;
  const own = value.length > 0;
  return (
    <div className="field">
      <span className="lbl">{f.sections}</span>
      <Seg
        label={f.sections}
        value={own ? 'own' : 'all'}
        onChange={(v) => onChange(v === 'own' ? ALL : [])}
        options={[
          { value: 'all', label: f.sectionsAll },
          { value: 'own', label: f.sectionsOwn },
        ]}
      />
      {own && (
        <ol style={{ marginTop: 8 }}>
          {[...value, ...ALL.filter((name) => !value.includes(name))].map((name) => (
            <Row key={name} name={name} value={value} onChange={onChange} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Row({ name, value, onChange }: Props & { name: string }) {
  const f = t.tailoring.form;
  const label = f.sectionNames[name] ?? name;
  const at = value.indexOf(name);
  const up = () => onChange(value.map((one, i) => (i === at - 1 ? name : i === at ? (value[at - 1] ?? one) : one)));
  return (
    <li className="line">
      <label className="row grow">
        <input
          type="checkbox"
          checked={at >= 0}
          disabled={NEEDED.includes(name)}
          onChange={(e) => onChange(e.target.checked ? [...value, name] : value.filter((one) => one !== name))}
        />
        {label}
      </label>
      {at > 0 && (
        <Button small square look="ghost" aria-label={f.sectionUp(label)} onClick={up}>
          <Icon.up size={14} />
        </Button>
      )}
    </li>
  );
}
