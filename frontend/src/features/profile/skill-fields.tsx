import { useState } from 'react';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Icon } from '@/components/icons';
import { Card } from '@/components/parts';
import { Rows } from '@/components/rows';
import { TagField } from '@/components/tag-field';
import { profileWords } from '@/lib/i18n/profile';
import type { Fields } from './fields';
import type { ProfileForm } from './form-model';
import { SkillSorting } from './skill-sorting';

/** Skills in groups; the server can propose the groups. */
export function Skills({ fields: { value, change, error } }: { fields: Fields<ProfileForm> }) {
  const p = profileWords.skills;
  const [sorting, setSorting] = useState(false);
  const any = value.skills.some((group) => group.keywords.length > 0);
  return (
    <Card
      title={p.title}
      text={p.text}
      end={
        any && (
          <Button small icon={<Icon.sample size={14} />} onClick={() => setSorting(true)}>
            {p.sort}
          </Button>
        )
      }
    >
      {!any && (
        <p className="s13 t2" style={{ marginBottom: 12 }}>
          {p.empty}
        </p>
      )}
      <Rows
        className="skillrows"
        items={value.skills}
        blank={{ name: '', keywords: [] }}
        add={p.addGroup}
        max={100}
        removeLabel={(group) => p.removeGroup(group.name)}
        onChange={(skills) => change({ skills })}
      >
        {(group, set, i) => (
          <>
            <TextField
              label={p.group}
              placeholder={p.groupHint}
              value={group.name}
              onChange={(e) => set({ name: e.target.value })}
              error={error(`skills[${i}].name`)}
            />
            <TagField
              label={<span title={p.skillsOf(group.name)}>{p.skills}</span>}
              placeholder={p.add}
              value={group.keywords}
              onChange={(keywords) => set({ keywords })}
              error={error(`skills[${i}].keywords`, group.keywords)}
            />
          </>
        )}
      </Rows>
      {sorting && (
        <SkillSorting
          groups={value.skills}
          onUse={(skills) => {
            change({ skills });
            setSorting(false);
          }}
          onClose={() => setSorting(false)}
        />
      )}
    </Card>
  );
}
