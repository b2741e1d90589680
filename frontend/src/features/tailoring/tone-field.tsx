import type { Tone } from '@/api/types';
import { SelectField } from '@/components/field';
import { t } from '@/lib/i18n';

const TONES: Tone[] = ['posting', 'plain', 'confident', 'formal'];

/** How summary and letter speak; what the tone does stands below. */
export function ToneField({ value, onChange }: { value: Tone; onChange: (tone: Tone) => void }) {
  const f = t.tailoring.form;
  return (
    <SelectField
      label={f.tone}
      hint={f.toneTexts[value]}
      value={value}
      onChange={(e) => onChange(TONES.find((tone) => tone === e.target.value) ?? 'posting')}
    >
      {TONES.map((tone) => (
        <option key={tone} value={tone}>
          {f.tones[tone]}
        </option>
      ))}
    </SelectField>
  );
}
