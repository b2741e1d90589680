import type { DraftSummary } from '@/api/types';
import { LinkButton } from '@/components/button';
import { Chip, Section } from '@/components/parts';
import { ago } from '@/lib/format';
import { t } from '@/lib/i18n';

/** Drafts that wait for a review. */
export function OpenDrafts({ drafts }: { drafts: DraftSummary[] }) {
  return (
    <Section title={t.today.drafts} count={drafts.length}>
      <ul className="card list">
        {drafts.map((d) => (
          <li key={d.id} className="four">
            <span className="t2">{ago(d.createdAt)}</span>
            <b className="trunc">{d.fileName || t.intake.review.text}</b>
            <span>
              <Chip tone="warn">{t.intake.waiting}</Chip>
            </span>
            <LinkButton
              to="/intake/$draftId"
              params={{ draftId: d.id }}
              small
              look="act"
              aria-label={`${t.tailoring.open}: ${d.fileName || t.intake.review.text}`}
            >
              {t.tailoring.open}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
