import { Scroll } from '@/components/scroll';
import './experience.css';
import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { EntryType, Experience, ExperienceEntry } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { QueryView } from '@/components/query-view';
import { word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { usePage } from '@/lib/page';
import { EntryCard } from './entry-card';
import { isKept } from './entry-form';
import { grouped, knownSkills, types } from './entry-model';
import { ExperienceTabs } from './experience-tabs';
import { Glance } from './glance';
import { Duplicates, MergeDialog } from './merge';
import { narrowed } from './narrowed';
import { NewEntry } from './new-entry';
import { useExperience } from './queries';
import { Statement } from './statement';
import { UndoButton } from './undo';

/** What is being added: a type, and for a project the job that it belongs to. */
interface Adding {
  type: EntryType;
  parentId?: string;
}
type Merging = [ExperienceEntry] | [ExperienceEntry, ExperienceEntry];

export function ExperiencePage() {
  usePage({ title: t.experience.title });
  const query = useExperience();
  const [adding, setAdding] = useState<Adding | null>(() => {
    const type = types.find((known) => isKept(known));
    return type ? { type } : null;
  });
  return (
    <Scroll className="page" label={t.experience.title}>
      <div className="xp-page">
        <div className="head">
          <div className="grow">
            <h1>{t.experience.title}</h1>
            <p className="t2 s13">{t.experience.intro}</p>
          </div>
          <UndoButton />
          <LinkButton to="/intake" icon={<Icon.upload />}>
            {t.nav.addResume}
          </LinkButton>
          <AddMenu onAdd={(type) => setAdding({ type })} />
        </div>
        <ExperienceTabs />
        <QueryView query={query} skeleton={[36, 20, 148, 148, 20, 96]}>
          {(data) => <Entries data={data} adding={adding} onAdding={setAdding} />}
        </QueryView>
      </div>
    </Scroll>
  );
}

function AddMenu({ onAdd }: { onAdd: (type: EntryType) => void }) {
  const [open, setOpen] = useState(false);
  useKeys([{ keys: 'n', label: t.experience.add, hint: t.experience.add.toLowerCase(), run: () => setOpen(true) }]);
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-end" width={200} classNames={{ dropdown: 'overlay' }}>
      <Menu.Target>
        <Button look="primary" icon={<Icon.add />} cap="N">
          {t.experience.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {types.map((type) => (
          <Menu.Item key={type} onClick={() => onAdd(type)}>
            {word(t.experience.one, type)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface EntriesProps {
  data: Experience;
  adding: Adding | null;
  onAdding: (adding: Adding | null) => void;
}

function Entries({ data, adding, onAdding }: EntriesProps) {
  const [filter, setFilter] = useState('');
  const [merging, setMerging] = useState<Merging | null>(null);
  useStatementKeys();
  const known = knownSkills(data.entries, data.statements);
  const jobs = data.entries.filter((e) => e.type === 'WORK');
  const form = adding && (
    <NewEntry key={adding.type} {...adding} jobs={jobs} known={known} onClose={() => onAdding(null)} />
  );
  if (data.entries.length + data.statements.length === 0) {
    return (
      form || (
        <Empty icon={<Icon.experience size={28} />} title={t.experience.empty} text={t.experience.emptyText}>
          <LinkButton to="/intake" icon={<Icon.upload />}>
            {t.nav.addResume}
          </LinkButton>
        </Empty>
      )
    );
  }
  const shown = narrowed(data, filter);
  const groups = grouped(shown.entries);
  const card = (entry: ExperienceEntry) => {
    const projects = shown.entries.filter((e) => e.parentId === entry.id);
    return (
      <EntryCard
        key={entry.id}
        entry={entry}
        jobs={jobs}
        known={known}
        onMerge={(e) => setMerging([e])}
        onProject={(parentId) => onAdding({ type: 'PROJECT', parentId })}
      >
        {projects.length > 0 && projects.map(card)}
      </EntryCard>
    );
  };
  return (
    <div className="xp-cols">
      <div className="xp">
        <input
          className="in xp-find"
          type="search"
          placeholder={t.experience.filter}
          aria-label={t.experience.filter}
          value={filter}
          onChange={(e) => setFilter(e.target.value)}
        />
        {form}
        {groups.map((group) => (
          <section key={group.type} aria-labelledby={`xp-${group.type}`}>
            <h2 id={`xp-${group.type}`}>{word(t.experience.types, group.type)}</h2>
            {group.entries.map(card)}
          </section>
        ))}
        {shown.statements.length > 0 && (
          <section aria-labelledby="xp-whole">
            <h2 id="xp-whole">{t.experience.statements}</h2>
            <ul className="card xp-e">
              {shown.statements.map((item, i) => (
                <li key={item.id} className="xp-s">
                  <span />
                  <Statement item={item} number={i + 1} known={known} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {groups.length + shown.statements.length === 0 && (
          <Empty title={t.experience.noMatch(filter)}>
            <Button onClick={() => setFilter('')}>{t.experience.clear}</Button>
          </Empty>
        )}
      </div>
      <aside className="xp-side">
        <Glance data={data} groups={grouped(data.entries)} />
        <Duplicates entries={data.entries} onMerge={setMerging} />
      </aside>
      {merging && (
        <MergeDialog entry={merging[0]} other={merging[1]} entries={data.entries} onClose={() => setMerging(null)} />
      )}
    </div>
  );
}

/** J and K go from statement to statement; Enter edits the one that has the focus. */
function useStatementKeys() {
  function go(by: number) {
    const all = [...document.querySelectorAll<HTMLElement>('.xp-text > .inl')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  }
  useKeys([
    { keys: 'j', label: t.keys.down, hint: t.keys.move, run: () => go(1) },
    { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => go(-1) },
    // the button that has the focus takes the key itself
    { keys: 'enter', label: t.experience.editStatement, hint: t.experience.edit, run: () => {} },
  ]);
}
