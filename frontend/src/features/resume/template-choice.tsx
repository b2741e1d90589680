import { word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useAllTemplates } from './templates/queries';

interface Props {
  /** The template that the resume was made with; one of a person's own goes by the look that it has. */
  made: string;
  value: string | null;
  onChange: (name: string | null) => void;
}

/** The preview and the downloads in another template; the resume itself keeps its own. */
export function TemplateChoice({ made, value, onChange }: Props) {
  const all = useAllTemplates();
  const items = (all.data?.items ?? []).filter((template) => template.name !== made);
  const title = all.data?.items.find((template) => template.name === made)?.title;
  return (
    <select
      className="in"
      aria-label={t.tailoring.template}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{title ?? (all.data ? t.tailoring.templateGone : word({}, made))}</option>
      {items.map((template) => (
        <option key={template.name} value={template.name}>
          {template.title}
        </option>
      ))}
    </select>
  );
}
