import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';

/** LinkedIn has no interface for this; the export that it gives everybody does. */
export function LinkedInHow() {
  const l = t.intake.linkedin;
  return (
    <details className="card how">
      <summary>
        <Icon.linkedin />
        {l.title}
      </summary>
      <ol>
        {l.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="s12 t3">{l.note}</p>
    </details>
  );
}
