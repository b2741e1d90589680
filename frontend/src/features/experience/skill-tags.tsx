import { useState } from 'react';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { TagField } from '@/components/tag-field';
import { t } from '@/lib/i18n';

interface Props {
  skills: string[];
  known: string[];
  onSave: (skills: string[]) => Promise<unknown>;
}

/** Skills as tags; the plus turns them into an editor with what is known already. It saves when it is left. */
export function SkillTags({ skills, known, onSave }: Props) {
  const [typed, setTyped] = useState<string[] | null>(null);
  if (typed) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the editor inside
      <div
        className="xp-skills"
        onBlur={(e) => {
          if (e.currentTarget.contains(e.relatedTarget)) return;
          // what stands in the field is taken in as it loses the focus, one turn later
          setTimeout(() =>
            setTyped((now) => {
              if (now && now.join('|') !== skills.join('|')) onSave(now).catch(() => setTyped(now));
              return null;
            }),
          );
        }}
        onKeyDown={(e) => e.key === 'Escape' && setTyped(null)}
      >
        <TagField
          label={t.experience.fields.skills}
          hint={t.experience.hints.tags}
          value={typed}
          suggestions={known}
          autoFocus
          onChange={setTyped}
        />
      </div>
    );
  }
  return (
    <div className="tags">
      {skills.map((skill) => (
        <Chip key={skill}>{skill}</Chip>
      ))}
      <button
        type="button"
        className="chip line xp-plus"
        onClick={() => setTyped(skills)}
        aria-label={skills.length ? t.state.edit(t.experience.fields.skills ?? '') : t.state.add(t.experience.addSkill)}
      >
        <Icon.add />
        {t.experience.addSkill}
      </button>
    </div>
  );
}
