import type { Profile } from '@/api/person';
import { SelectField, TextArea, TextField } from '@/components/field';
import { Card } from '@/components/parts';
import { Rows } from '@/components/rows';
import { TagField } from '@/components/tag-field';
import { word } from '@/lib/format';
import { profileWords } from '@/lib/i18n/profile';
import { bound, type Fields } from './fields';
import type { ProfileForm } from './form-model';

const LEVELS = [
  'INTERN',
  'ENTRY',
  'JUNIOR',
  'MID',
  'SENIOR',
  'LEAD',
  'STAFF',
  'PRINCIPAL',
  'MANAGER',
  'DIRECTOR',
  'EXECUTIVE',
];

export function Professional({ fields, computed }: { fields: Fields<ProfileForm>; computed: Profile['computed'] }) {
  const p = profileWords.work;
  const { value, change, error } = fields;
  return (
    <Card title={p.title} text={p.text}>
      <div className="col" style={{ gap: 16 }}>
        <TextField label={p.headline} hint={p.headlineHint} {...bound(fields, 'label', 'basics.label')} />
        <TextArea label={p.summary} hint={p.summaryHint} rows={4} {...bound(fields, 'summary', 'basics.summary')} />
        <div className="two">
          <TextField
            label={p.years}
            hint={p.yearsHint(computed?.yearsOfExperience ?? null)}
            inputMode="decimal"
            {...bound(fields, 'yearsOfExperience')}
          />
          <SelectField label={p.level} {...bound(fields, 'careerLevel')}>
            <option value="">{p.noLevel(word(profileWords.levels, computed?.careerLevel))}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {word(profileWords.levels, level)}
              </option>
            ))}
          </SelectField>
        </div>
        <TagField
          label={p.industries}
          hint={p.industriesHint}
          value={value.industries}
          onChange={(industries) => change({ industries })}
          error={error('industries', value.industries)}
          max={20}
        />
        <fieldset className="group">
          <legend>{p.languages}</legend>
          <Rows
            className="pairs"
            items={value.languages}
            blank={{ language: '', fluency: '' }}
            add={p.addLanguage}
            removeLabel={(l) => p.removeLanguage(l.language)}
            onChange={(languages) => change({ languages })}
          >
            {(row, set, i) => (
              <>
                <TextField
                  label={p.language}
                  value={row.language}
                  onChange={(e) => set({ language: e.target.value })}
                  error={error(`languages[${i}].language`)}
                />
                <TextField
                  label={p.fluency}
                  value={row.fluency}
                  onChange={(e) => set({ fluency: e.target.value })}
                  error={error(`languages[${i}].fluency`)}
                />
              </>
            )}
          </Rows>
        </fieldset>
      </div>
    </Card>
  );
}
