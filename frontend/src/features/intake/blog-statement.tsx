import type { DraftStatement, EvidenceKind, EvidenceLens } from '@/api/types';
import { Button } from '@/components/button';
import { SelectField, TextArea } from '@/components/field';
import { Icon } from '@/components/icons';
import { TagField } from '@/components/tag-field';
import { word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { trust } from './draft-model';

export type Reviewed = DraftStatement & { dropped?: boolean };

interface Props {
  index: number;
  statement: Reviewed;
  skills: string[];
  here: boolean;
  onChange: (part: Partial<Reviewed>) => void;
  onSelect: () => void;
}

export function BlogStatement({ index, statement, skills, here, onChange, onSelect }: Props) {
  const r = t.intake.review;
  const name = `${t.experience.statement} ${index + 1}`;
  const row = { 'data-pointer': String(index), 'aria-current': here || undefined };
  if (statement.dropped) {
    return (
      <li className="card dentry gone" {...row}>
        <header>
          <p className="grow trunc">{statement.text}</p>
          <span className="s12">{r.dropped}</span>
          <Button small icon={<Icon.undo size={14} />} onClick={() => onChange({ dropped: false })}>
            {r.keep}
          </Button>
        </header>
      </li>
    );
  }
  const sure = trust(statement.confidence);
  return (
    <li
      className="card dentry bstatement"
      {...row}
      onFocus={onSelect}
      onKeyDown={(e) => e.key === 'Escape' && (document.activeElement as HTMLElement).blur()}
    >
      <TextArea
        label={name}
        end={
          <>
            <span className={`s12 ${sure === 'check' ? 'amber' : 't3'}`}>
              {[r[sure], statement.origin].filter(Boolean).join(' · ')}
            </span>
            <Button
              look="ghost"
              small
              square
              aria-label={r.dropName(name)}
              title={r.drop}
              onClick={() => onChange({ dropped: true })}
            >
              <Icon.x />
            </Button>
          </>
        }
        rows={2}
        value={statement.text}
        onChange={(e) => onChange({ text: e.target.value })}
      />
      <div className="three">
        <SelectField
          label={t.evidence.kind}
          hint={t.evidence.kindHints[statement.kind]}
          value={statement.kind}
          onChange={(e) => onChange({ kind: e.target.value as EvidenceKind })}
        >
          {Object.keys(t.evidence.kindHints).map((kind) => (
            <option key={kind} value={kind}>
              {word(t.experience.kinds, kind)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.evidence.lens}
          hint={t.evidence.lensHints[statement.lens]}
          value={statement.lens}
          onChange={(e) => onChange({ lens: e.target.value as EvidenceLens })}
        >
          {Object.keys(t.evidence.lensHints).map((lens) => (
            <option key={lens} value={lens}>
              {word(t.experience.lenses, lens)}
            </option>
          ))}
        </SelectField>
        <TagField
          label={t.evidence.skills}
          value={statement.skills}
          suggestions={skills}
          onChange={(list) => onChange({ skills: list })}
        />
      </div>
    </li>
  );
}
