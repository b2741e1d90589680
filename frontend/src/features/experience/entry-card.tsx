import { Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { EntryEdit, ExperienceEntry } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { InlineText } from '@/components/inline-text';
import { Chip } from '@/components/parts';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { Bullets } from './bullets';
import { Dates } from './dates';
import { EntryForm, isKept } from './entry-form';
import { labelKey, shapes } from './entry-model';
import { NewStatement } from './new-statement';
import { useChangeEntry, useDeleteEntry, useOrderEvidence } from './queries';
import { useGone } from './undo';

interface Props {
  entry: ExperienceEntry;
  jobs: ExperienceEntry[];
  known: string[];
  onMerge: (entry: ExperienceEntry) => void;
  onProject: (parentId: string) => void;
  /** Projects of a job. */
  children?: ReactNode;
}

/** One entry, edited where it stands; all of its fields in a form that takes the place of its head. */
export function EntryCard({ entry, jobs, known, onMerge, onProject, children }: Props) {
  const [form, setForm] = useState(() => isKept(entry.id));
  const change = useChangeEntry();
  const order = useOrderEvidence();
  const save = (part: Partial<EntryEdit>) => change.mutateAsync({ id: entry.id, change: part });
  return (
    <article className="card xp-e" data-entry={entry.id}>
      {form ? (
        <EntryForm
          draftKey={entry.id}
          entry={entry}
          jobs={jobs.filter((j) => j.id !== entry.id)}
          skills={known}
          onSave={save}
          onClose={() => setForm(false)}
        />
      ) : (
        <>
          <Head entry={entry} onSave={save}>
            <EntryMenu entry={entry} onForm={() => setForm(true)} onMerge={onMerge} onProject={onProject} />
          </Head>
          <Details entry={entry} onForm={() => setForm(true)} />
        </>
      )}
      {entry.type === 'WORK' && entry.evidence.length === 0 && <p className="t3 s13">{t.experience.noEvidence}</p>}
      <Bullets list={entry.evidence} known={known} onOrder={(ids) => order.mutate({ id: entry.id, ids })} />
      <div className="xp-add">
        <NewStatement entryId={entry.id} />
      </div>
      {children && <div className="xp-projects">{children}</div>}
    </article>
  );
}

function Head({
  entry,
  onSave,
  children,
}: {
  entry: ExperienceEntry;
  onSave: (part: Partial<EntryEdit>) => Promise<unknown>;
  children: ReactNode;
}) {
  const inline = shapes[entry.type].filter((f) => !f.as && f.key !== 'url');
  return (
    <header>
      <div className="grow">
        {inline.map((shape, i) => {
          const Around = i === 0 ? 'h3' : 'span';
          return (
            <Around key={shape.key}>
              <InlineText
                label={t.experience.fields[labelKey(shape)] ?? shape.key}
                value={String(entry[shape.key] ?? '')}
                field={shape.key}
                draftKey={`${entry.id}.${shape.key}`}
                onSave={(typed) => onSave({ [shape.key]: typed || (i === 0 ? '' : null) })}
              />
            </Around>
          );
        })}
      </div>
      <Dates entry={entry} onSave={onSave} />
      {children}
    </header>
  );
}

/** What the head has no room for; shown as it is, edited in the form. */
function Details({ entry, onForm }: { entry: ExperienceEntry; onForm: () => void }) {
  const rows = shapes[entry.type].filter((f) => {
    const value = entry[f.key];
    return ['long', 'tags'].includes(f.as ?? '') || f.key === 'url'
      ? Array.isArray(value)
        ? value.length > 0
        : value
      : false;
  });
  if (rows.length === 0) return null;
  return (
    <>
      <dl className="xp-d">
        {rows.map((shape) => {
          const value = entry[shape.key];
          const label = t.experience.fields[labelKey(shape)] ?? shape.key;
          return (
            <div key={shape.key}>
              <dt>{label}</dt>
              <dd className="wrap-any">
                {Array.isArray(value) ? (
                  <span className="tags">
                    {value.map((v) => (
                      <Chip key={v}>{v}</Chip>
                    ))}
                  </span>
                ) : (
                  String(value)
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <button type="button" className="linkbtn s12 quiet" onClick={onForm}>
        {t.experience.editAll}
      </button>
    </>
  );
}

function EntryMenu({
  entry,
  onForm,
  onMerge,
  onProject,
}: Pick<Props, 'entry' | 'onMerge' | 'onProject'> & { onForm: () => void }) {
  const remove = useDeleteEntry();
  const gone = useGone();
  const x = t.experience;
  return (
    <Menu position="bottom-end" width={200} classNames={{ dropdown: 'overlay' }} returnFocus>
      <Menu.Target>
        <Button look="ghost" small square aria-label={x.more(entry.organisation)} title={x.more(entry.organisation)}>
          <Icon.more />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon.edit />} onClick={onForm}>
          {x.editAll}
        </Menu.Item>
        {entry.type === 'WORK' && (
          <Menu.Item leftSection={<Icon.add />} onClick={() => onProject(entry.id)}>
            {x.addProject}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<Icon.merge />} onClick={() => onMerge(entry)}>
          {x.mergeWith}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<Icon.remove />}
          className="red"
          onClick={() => after(remove.mutateAsync(entry.id), () => gone(x.removed(entry.organisation)))}
        >
          {x.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
