import type { Evidence } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { InlineText } from '@/components/inline-text';
import { after } from '@/lib/after';
import { joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { Measured } from './measured';
import { useChangeEvidence, useDeleteEvidence } from './queries';
import { SkillTags } from './skill-tags';
import { useGone } from './undo';

/** One statement: its words with the figures marked, its skills, where it comes from, and a calm hint or warning. */
export function Statement({ item, number, known }: { item: Evidence; number: number; known: string[] }) {
  const change = useChangeEvidence();
  const remove = useDeleteEvidence();
  const gone = useGone();
  const achievement = item.kind === 'ACHIEVEMENT';
  return (
    <>
      <div className="xp-text">
        <InlineText
          label={t.experience.statement}
          value={item.text}
          field="text"
          draftKey={`evidence.${item.id}`}
          long
          onSave={(text) => change.mutateAsync({ item, change: { text } })}
        >
          <Measured text={item.text} metrics={item.metrics} />
        </InlineText>
        <SkillTags
          skills={item.skills}
          known={known}
          onSave={(skills) => change.mutateAsync({ item, change: { skills } })}
        />
        {item.warnings.map((warning) => (
          <p key={warning} className="xp-hint amber">
            <Icon.info size={14} />
            {warning}
          </p>
        ))}
        {achievement && item.metrics.length === 0 && item.warnings.length === 0 && (
          <p className="xp-hint">
            <Icon.pending size={14} />
            {t.experience.noMetric}
          </p>
        )}
      </div>
      <span className="from">
        {joined(
          !achievement && word(t.experience.kinds, item.kind),
          item.origin || word(t.experience.sources, item.source),
          t.experience.lensMarks[item.lens.toLowerCase()],
        )}
      </span>
      <Button
        look="ghost"
        small
        square
        className="quiet"
        aria-label={t.experience.removeStatement(number)}
        title={t.experience.remove}
        onClick={() => after(remove.mutateAsync(item.id), () => gone(t.experience.removedStatement))}
      >
        <Icon.x />
      </Button>
    </>
  );
}
