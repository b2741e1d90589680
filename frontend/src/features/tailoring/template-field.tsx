import { Link } from '@tanstack/react-router';
import { SelectField } from '@/components/field';
import { t } from '@/lib/i18n';
import { useTemplates } from './queries';

interface Props {
  /** The title of the job, for a proposal. */
  role: string;
  value: string;
  onChange: (name: string) => void;
}

/** How the resume is set; what the chosen template does stands below. */
export function TemplateField({ role, value, onChange }: Props) {
  const f = t.tailoring.form;
  const templates = useTemplates(role);
  const items = templates.data?.items ?? [{ name: value, title: value, description: '' }];
  // one that was chosen before and is deleted by now
  const known = items.some((template) => template.name === value);
  return (
    <SelectField
      label={f.template}
      hint={items.find((template) => template.name === value)?.description}
      end={
        <Link to="/templates" className="s12">
          {f.editTemplates}
        </Link>
      }
      value={known ? value : ''}
      onChange={(e) => onChange(e.target.value)}
    >
      {!known && <option value="">{f.chooseTemplate}</option>}
      {items.map(({ name, title }) => (
        <option key={name} value={name}>
          {name === templates.data?.suggested ? f.proposed(title) : title}
        </option>
      ))}
    </SelectField>
  );
}
