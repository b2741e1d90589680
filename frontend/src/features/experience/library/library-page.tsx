import '../experience.css';
import './library.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import type { Evidence } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { usePage } from '@/lib/page';
import { knownSkills } from '../entry-model';
import { ExperienceTabs } from '../experience-tabs';
import { useExperience } from '../queries';
import { UndoButton } from '../undo';
import { BulkBar } from './bulk-bar';
import { EvidenceList, type ListHandle } from './evidence-list';
import { EvidencePane } from './evidence-pane';
import { FilterPane } from './filter-pane';
import { activeCount, type EvidenceFilters, type LibrarySearch } from './filters';
import { useCounts, useEvidence } from './queries';
import { RetagDialog } from './retag-dialog';
import { useSelection } from './selection';

interface Props {
  search: LibrarySearch;
  onSearch: (search: LibrarySearch) => void;
}

/** Every statement from every source, to be found, sorted out and put right, one by one or many at once. */
export function LibraryPage({ search, onSearch }: Props) {
  usePage({ title: t.evidence.title });
  const { item: opened, ...filters } = search;
  const experience = useExperience();
  const query = useEvidence(filters);
  const counts = useCounts(filters);
  const items = useMemo(() => query.data?.pages.flatMap((p) => p.items) ?? [], [query.data]);
  const selection = useSelection(items.map((i) => i.id));
  const [at, setAt] = useState(0);
  const [retagging, setRetagging] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const list = useRef<ListHandle>(null);
  const entries = experience.data?.entries ?? [];
  const skills = useMemo(
    () => knownSkills(experience.data?.entries ?? [], experience.data?.statements ?? []),
    [experience.data],
  );
  const current = Math.min(at, items.length - 1);
  const inPane = useOpened(opened, items, [
    ...entries.flatMap((e) => e.evidence),
    ...(experience.data?.statements ?? []),
  ]);

  const open = (item: string | undefined) => onSearch({ ...filters, ...(item && { item }) });
  const filter = (part: EvidenceFilters) => onSearch({ ...filters, ...part, ...(opened && { item: opened }) });
  function go(to: number) {
    const index = Math.min(Math.max(to, 0), items.length - 1);
    setAt(index);
    list.current?.show(index);
    const next = items[index];
    if (opened && opened !== 'new' && next) open(next.id);
  }
  async function selectAll() {
    let pages = query.data?.pages ?? [];
    let more = query.hasNextPage;
    while (more) {
      const next = await query.fetchNextPage();
      if (next.isError) break;
      pages = next.data?.pages ?? pages;
      more = next.hasNextPage;
    }
    selection.add(pages.flatMap((p) => p.items.map((i) => i.id)));
  }
  const here = items[current];
  const k = t.evidence.keys;
  useKeys([
    { keys: 'j', label: t.keys.down, hint: t.keys.move, run: () => go(current + 1) },
    { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => go(current - 1) },
    { keys: 'enter', label: k.edit, hint: k.edit.toLowerCase(), run: () => here && open(here.id) },
    { keys: 'x', label: k.select, hint: k.select.toLowerCase(), run: () => here && selection.toggle(here.id) },
    {
      keys: 'shift+j',
      label: k.down,
      run: () => {
        const next = items[current + 1] ?? here;
        if (here && next) {
          selection.add([here.id, next.id]);
          go(current + 1);
        }
      },
    },
    { keys: 'shift+x', label: k.range, run: () => here && selection.rangeTo(here.id) },
    { keys: 'shift+a', label: k.all, run: () => void selectAll() },
    { keys: 't', label: k.tag, run: () => selection.ids.size > 0 && setRetagging(true) },
    { keys: 'n', label: k.new, hint: k.new.toLowerCase(), run: () => open('new') },
    { keys: 'escape', label: t.evidence.unselect, run: selection.clear },
  ]);

  return (
    <div className="lib">
      <div className="lib-head">
        <div className="head">
          <div className="grow">
            <h1>{t.evidence.title}</h1>
            <p className="t2 s13">{t.evidence.intro}</p>
          </div>
          <UndoButton />
          <Button look="primary" icon={<Icon.add />} cap="N" onClick={() => open('new')}>
            {t.evidence.new}
          </Button>
        </div>
        <ExperienceTabs />
      </div>
      <div className="lib-cols" data-pane={inPane !== undefined} data-filtering={filtering}>
        <FilterPane
          filters={filters}
          entries={entries}
          skills={skills}
          onChange={filter}
          onClear={() => onSearch(opened ? { item: opened } : {})}
        />
        <div className="lib-main">
          <div className="lib-find">
            <Find q={filters.q ?? ''} onFind={(q) => filter({ q: q || undefined })} />
            <Button
              className="phone"
              icon={<Icon.filter />}
              aria-expanded={filtering}
              onClick={() => setFiltering(!filtering)}
            >
              {filtering ? t.state.close : t.evidence.filters}
              {activeCount(filters) > 0 && <span className="num">{activeCount(filters)}</span>}
            </Button>
          </div>
          <BulkBar
            selection={selection}
            shown={items.length}
            total={counts.data?.total}
            onAll={selectAll}
            onRetag={() => setRetagging(true)}
          />
          {query.isError && !query.data ? (
            <div className="lib-state">
              <ProblemNote error={query.error} onRetry={() => query.refetch()} />
            </div>
          ) : query.isPending ? (
            <div className="lib-state">
              <Skeleton heights={[40, 16, 40, 16, 40, 16, 40, 16]} />
            </div>
          ) : items.length === 0 ? (
            <Nothing filtered={activeCount(filters) > 0} onClear={() => onSearch({})} />
          ) : (
            <EvidenceList
              ref={list}
              items={items}
              total={counts.data?.total ?? items.length}
              current={current}
              opened={opened}
              selection={selection}
              onOpen={(index) => {
                setAt(index);
                open(items[index]?.id);
              }}
              onEnd={() => query.hasNextPage && !query.isFetching && void query.fetchNextPage()}
            />
          )}
        </div>
        {inPane !== undefined && (
          <EvidencePane key={opened} item={inPane} entries={entries} skills={skills} onClose={() => open(undefined)} />
        )}
      </div>
      {retagging && (
        <RetagDialog
          ids={[...selection.ids]}
          skills={skills}
          present={[...new Set(items.filter((i) => selection.ids.has(i.id)).flatMap((i) => i.skills))]}
          onClose={() => setRetagging(false)}
          onDone={() => {
            setRetagging(false);
            selection.clear();
          }}
        />
      )}
    </div>
  );
}

/** What stands in the pane: null for a new statement, undefined for none. */
function useOpened(id: string | undefined, items: Evidence[], all: Evidence[]): Evidence | null | undefined {
  return id === 'new' ? null : (items.find((i) => i.id === id) ?? all.find((i) => i.id === id));
}

function Find({ q, onFind }: { q: string; onFind: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  const find = useDebouncedCallback(onFind, 200);
  return (
    <input
      className="in"
      type="search"
      aria-label={t.evidence.search}
      placeholder={t.evidence.search}
      value={typed}
      onChange={(e) => {
        setTyped(e.target.value);
        find(e.target.value.trim());
      }}
    />
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (filtered) {
    return (
      <Empty title={t.evidence.noMatch}>
        <Button onClick={onClear}>{t.evidence.clear}</Button>
      </Empty>
    );
  }
  return (
    <Empty icon={<Icon.experience size={28} />} title={t.evidence.empty} text={t.evidence.emptyText}>
      <LinkButton to="/intake" icon={<Icon.upload />}>
        {t.nav.addResume}
      </LinkButton>
    </Empty>
  );
}
