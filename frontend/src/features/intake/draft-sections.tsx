import type { Draft, JsonResume } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { span } from '@/lib/format';
import { t } from '@/lib/i18n';
import { DraftField } from './draft-field';
import {
  basics,
  type Changes,
  type FieldShape,
  lengthAt,
  originAt,
  profileFields,
  type SectionShape,
  textAt,
  at as valueAt,
} from './draft-model';
import type { ChangeActions } from './use-review';

interface Shared {
  draft: Draft;
  read: JsonResume;
  changes: Changes;
  actions: ChangeActions;
  /** Where the keys act. */
  at?: string;
  onSelect: (pointer: string) => void;
}

/** What every field says about itself, by its pointer. */
function field({ draft, read, changes, actions, at, onSelect }: Shared, pointer: string) {
  return {
    pointer,
    value: textAt(read, changes, pointer),
    origin: originAt(draft.fields, pointer),
    edited: pointer in changes.edits,
    confirmed: changes.confirmed.includes(pointer),
    dropped: changes.dropped.includes(pointer),
    here: at === pointer,
    onChange: (text: string) => actions.edit(pointer, text),
    onSelect: () => onSelect(pointer),
    onConfirm: () => actions.confirm(pointer),
    onDrop: () => actions.drop(pointer),
    onKeep: () => actions.keep(pointer),
  };
}

const labelOf = ({ key, label }: FieldShape) => t.intake.fields[label ?? key.split('/').pop() ?? key] ?? key;

function Fields({ base, fields, ...shared }: Shared & { base: string; fields: FieldShape[] }) {
  return fields.map((f) => {
    const props = field(shared, `${base}/${f.key}`);
    if (!props.value && !props.edited && !f.core) return null;
    return <DraftField key={props.pointer} label={labelOf(f)} long={f.long || f.tags} {...props} />;
  });
}

export function BasicsSection(shared: Shared) {
  const profiles = shared.read.basics?.profiles ?? [];
  return (
    <section>
      <h2 style={{ marginBottom: 8 }}>{t.intake.sections.basics}</h2>
      <div className="card dentry">
        <div className="dfields">
          <Fields {...shared} base="/basics" fields={basics} />
          {profiles.map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the document is the identity
            <Fields key={i} {...shared} base={`/basics/profiles/${i}`} fields={profileFields} />
          ))}
        </div>
      </div>
    </section>
  );
}

export function DraftSection({ shape, ...shared }: Shared & { shape: SectionShape }) {
  const entries = valueAt(shared.read, `/${shape.key}`);
  if (!Array.isArray(entries) || entries.length === 0) return null;
  return (
    <section>
      <h2 style={{ marginBottom: 8 }}>
        {t.intake.sections[shape.key]} <span className="t3 num s13">{entries.length}</span>
      </h2>
      {entries.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the document is the identity
        <Entry key={i} {...shared} shape={shape} pointer={`/${shape.key}/${i}`} />
      ))}
    </section>
  );
}

function Entry({ shape, pointer, ...shared }: Shared & { shape: SectionShape; pointer: string }) {
  const { read, changes, actions, at } = shared;
  const text = (key: string) => textAt(read, changes, `${pointer}/${key}`);
  const first = shape.fields[0];
  const name = (first && text(first.key)) || text('keywords') || t.intake.untitled;
  const has = (key: string) => shape.fields.some((f) => f.key === key);
  const dates = has('startDate')
    ? span(text('startDate'), text('endDate'), Boolean(text('startDate') && !text('endDate')))
    : '';
  if (changes.dropped.includes(pointer)) {
    return (
      <article className="card dentry gone">
        <header data-pointer={pointer} aria-current={at === pointer || undefined}>
          <h3 className="grow trunc">{name}</h3>
          <span className="s12">{t.intake.review.dropped}</span>
          <Button small icon={<Icon.undo size={14} />} onClick={() => actions.keep(pointer)}>
            {t.intake.review.keep}
          </Button>
        </header>
      </article>
    );
  }
  return (
    <article className="card dentry">
      <header data-pointer={pointer} aria-current={at === pointer || undefined}>
        <h3 className="grow trunc">{name}</h3>
        <span className="s12 t3 num nowrap">{dates}</span>
        <Button
          small
          look="ghost"
          icon={<Icon.x size={14} />}
          onClick={() => actions.drop(pointer)}
          aria-label={t.intake.review.dropName(name)}
        >
          {t.intake.review.drop}
        </Button>
      </header>
      <div className="dfields">
        <Fields {...shared} base={pointer} fields={shape.fields} />
        {shape.list && <Statements {...shared} list={`${pointer}/${shape.list}`} />}
      </div>
    </article>
  );
}

function Statements({ list, ...shared }: Shared & { list: string }) {
  const { read, changes, actions } = shared;
  return (
    <>
      {Array.from({ length: lengthAt(read, changes, list) }, (_, i) => {
        const props = field(shared, `${list}/${i}`);
        return <DraftField key={props.pointer} label={`${t.intake.fields.highlights} ${i + 1}`} long {...props} />;
      })}
      <div className="dadd">
        <button type="button" className="linkbtn s12" onClick={() => actions.add(list)}>
          {t.intake.review.addStatement}
        </button>
      </div>
    </>
  );
}
