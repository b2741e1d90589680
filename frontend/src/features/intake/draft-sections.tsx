import type { Draft } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { span } from '@/lib/format';
import { t } from '@/lib/i18n';
import { DraftField } from './draft-field';
import {
  at,
  basics,
  type Changes,
  type FieldShape,
  lengthAt,
  originAt,
  profileFields,
  type SectionShape,
  textAt,
} from './draft-model';
import type { ChangeActions } from './use-changes';

interface Shared {
  draft: Draft;
  changes: Changes;
  actions: ChangeActions;
}

const labelOf = ({ key, label }: FieldShape) => t.intake.fields[label ?? key.split('/').pop() ?? key] ?? key;

function Fields({ draft, changes, actions, base, fields }: Shared & { base: string; fields: FieldShape[] }) {
  return fields.map((f) => {
    const pointer = `${base}/${f.key}`;
    const value = textAt(draft.resume, changes, pointer);
    const edited = pointer in changes.edits;
    if (!value && !edited && !f.core) return null;
    return (
      <DraftField
        key={pointer}
        label={labelOf(f)}
        value={value}
        origin={originAt(draft.fields, pointer)}
        edited={edited}
        long={f.long || f.tags}
        onChange={(text) => actions.edit(pointer, text)}
      />
    );
  });
}

export function BasicsSection(shared: Shared) {
  const profiles = shared.draft.resume.basics?.profiles ?? [];
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
  const entries = at(shared.draft.resume, `/${shape.key}`);
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
  const { draft, changes, actions } = shared;
  const text = (key: string) => textAt(draft.resume, changes, `${pointer}/${key}`);
  const first = shape.fields[0];
  const name = (first && text(first.key)) || text('keywords') || t.intake.untitled;
  const has = (key: string) => shape.fields.some((f) => f.key === key);
  const dates = has('startDate')
    ? span(text('startDate'), text('endDate'), Boolean(text('startDate') && !text('endDate')))
    : '';
  if (changes.dropped.includes(pointer)) {
    return (
      <article className="card dentry gone">
        <header>
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
      <header>
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

function Statements({ draft, changes, actions, list }: Shared & { list: string }) {
  const count = lengthAt(draft.resume, changes, list);
  return (
    <>
      {Array.from({ length: count }, (_, i) => {
        const pointer = `${list}/${i}`;
        return (
          <DraftField
            key={pointer}
            label={`${t.intake.fields.highlights} ${i + 1}`}
            value={textAt(draft.resume, changes, pointer)}
            origin={draft.fields[pointer]}
            edited={pointer in changes.edits}
            long
            onChange={(text) => actions.edit(pointer, text)}
            dropped={changes.dropped.includes(pointer)}
            onDrop={() => actions.drop(pointer)}
            onKeep={() => actions.keep(pointer)}
          />
        );
      })}
      <div className="dadd">
        <button type="button" className="linkbtn s12" onClick={() => actions.add(list)}>
          {t.intake.review.addStatement}
        </button>
      </div>
    </>
  );
}
