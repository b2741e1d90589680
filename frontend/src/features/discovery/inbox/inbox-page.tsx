import './inbox.css';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { ListingCard, ReviewState } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { PageActions } from '@/components/page-actions';
import { ProblemNote } from '@/components/problem-note';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { usePage } from '@/lib/page';
import { useChosenCompanies } from '../companies/queries';
import { useCounts } from '../counts';
import { SyncButton } from '../syncs/sync-button';
import { shown } from './changes';
import { InboxEmpty } from './empty';
import { filtersOf, type InboxFilters, type InboxSearch } from './filters';
import { type ListHandle, ListingList, ListSkeleton } from './list';
import { MoreMenu } from './more-menu';
import { Pane } from './pane';
import { useJobOf, useListings } from './queries';
import { SortMenu } from './sort-menu';
import { counter, StateTabs } from './state-tabs';
import { Toolbar } from './toolbar';
import { useInboxKeys } from './use-inbox-keys';
import { useOpened } from './use-opened';
import { useTriage } from './use-triage';

interface Props {
  search: InboxSearch;
  /** `step` adds to the history, so that Back returns to where it was. */
  onSearch: (search: InboxSearch, step?: boolean) => void;
}

/** A list and a reading pane: look, decide, next. */
export function InboxPage({ search, onSearch }: Props) {
  const { state = 'NEW', sort = 'MATCH' } = search;
  const reader = useOpened(search.listing, (listing, step) =>
    onSearch({ ...without(search), ...(listing && { listing }) }, step),
  );
  const opened = reader.id;
  const filters = useMemo(() => filtersOf({ ...search }), [search]);
  const filtered = Object.keys(filters).length > 0;
  const query = useListings(state, sort, filters);
  const counts = useCounts(filters).data;
  const companies = useChosenCompanies();
  const triage = useTriage(filters, (id) => opened && reader.open(id));
  const fetched = useMemo(() => query.data?.pages.flatMap((p) => p.items) ?? [], [query.data]);
  const items = useMemo(() => shown(fetched, state, triage.changes), [fetched, state, triage.changes]);
  const [at, setAt] = useState(0);
  const [searching, setSearching] = useState(false);
  const list = useRef<ListHandle>(null);
  const tailoring = useTailoring();

  const found = items.findIndex((i) => i.id === opened);
  const current = found >= 0 ? found : Math.max(0, Math.min(at, items.length - 1));
  const card = items[current];
  // a listing that a link names may be in none of the pages that were fetched
  const elsewhere = opened !== undefined && found < 0 && triage.changes.state[opened] === undefined;
  const reading = elsewhere ? opened : card?.id;
  const total = counter(counts, state);
  const position = card && total ? w.position(elsewhere ? 0 : current + 1, total) : undefined;
  const backSearch = useMemo(() => without(search), [search]);
  usePage({ title: w.title, back: opened ? '/inbox' : undefined, backSearch, position });

  function select(index: number, step = false) {
    const to = Math.min(Math.max(index, 0), items.length - 1);
    setAt(to);
    list.current?.show(to);
    reader.open(items[to]?.id, step);
  }
  function mark(one: Pick<ListingCard, 'id' | 'state' | 'title'>, to: ReviewState) {
    if (!triage.may(one, to)) return;
    triage.mark(one, to);
    setAt(current);
    // on a phone the next one is read, or the list is shown again
    if (opened) reader.open((items[current + 1] ?? items[current - 1])?.id);
  }
  function turnTo(next: InboxSearch) {
    reader.forget();
    setAt(0);
    onSearch(next);
  }
  const change = (next: InboxFilters) => turnTo({ ...next, state: search.state, sort: search.sort });
  useInboxKeys({
    card,
    go: (by) => select(current + by),
    mark,
    flag: triage.flag,
    undo: triage.undo,
    tailor: tailoring.start,
    search: () => setSearching(true),
  });

  return (
    <div className="inbox triage" data-pane={opened !== undefined}>
      <PageActions>
        <LinkButton to="/inbox/companies" look="ghost" icon={<Icon.employer />} className="desk">
          {w.sources}
        </LinkButton>
        <SyncButton />
      </PageActions>
      <section className="lpane" aria-label={w.title}>
        {!opened && <h1 className="vh">{w.title}</h1>}
        <StateTabs value={state} counts={counts} onChange={(next) => turnTo({ ...without(search), state: next })} />
        <Toolbar
          filters={filters}
          companies={companies.data ?? []}
          searching={searching}
          onSearching={setSearching}
          onChange={change}
        >
          <SortMenu sort={sort} onChange={(next) => turnTo({ ...without(search), sort: next })} />
          <MoreMenu
            state={state}
            sort={sort}
            filters={filters}
            counts={counts}
            bulk={triage.bulk}
            onView={(next, order) => turnTo({ ...next, state: search.state, sort: order })}
          />
        </Toolbar>
        <div className="lbody" role="tabpanel" id="listings" aria-labelledby={`tab-${state}`}>
          {query.isError && !query.data ? (
            <div style={{ padding: 16 }}>
              <ProblemNote error={query.error} onRetry={() => query.refetch()} />
            </div>
          ) : query.isPending || (items.length === 0 && query.hasNextPage) ? (
            <ListSkeleton label={w.listNamed(w.states[state])} />
          ) : items.length === 0 ? (
            <InboxEmpty
              state={state}
              filtered={filtered}
              companies={companies.data && companies.data.length > 0}
              worked={fetched.length > 0 || (counts ? counts.DISMISSED.count + counts.INTERESTED.count > 0 : false)}
              onClear={() => change({})}
            />
          ) : (
            <ListingList
              ref={list}
              label={w.listNamed(w.states[state])}
              items={items}
              total={counts && !counts[state].capped ? counts[state].count : -1}
              current={elsewhere ? -1 : current}
              more={query.hasNextPage}
              onSelect={select}
              onOpen={(index) => select(index, !opened)}
              onEnd={() => !query.isFetching && void query.fetchNextPage()}
            />
          )}
        </div>
      </section>
      {reading ? (
        <Pane
          id={reading}
          card={elsewhere ? undefined : card}
          next={items[current + 1]?.id}
          actions={{ may: triage.may, mark, flag: triage.flag, tailor: tailoring.start, busy: tailoring.busy }}
        />
      ) : (
        <div className="rpane" />
      )}
    </div>
  );
}

const without = ({ listing: _, ...rest }: InboxSearch): InboxSearch => rest;

/** A listing becomes a job, and the person goes there to tailor a resume. */
function useTailoring() {
  const job = useJobOf();
  const toast = useToast();
  const navigate = useNavigate();
  return {
    busy: job.isPending,
    start: (card: Pick<ListingCard, 'id'>) => {
      if (job.isPending) return;
      const made = job.mutateAsync(card.id);
      after(made, ({ id }) => navigate({ to: '/jobs/$jobId', params: { jobId: id } }));
      made.catch((error: unknown) => toast(asProblem(error).detail));
    },
  };
}
