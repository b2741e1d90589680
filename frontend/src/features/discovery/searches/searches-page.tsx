import '../companies/companies.css';
import { useState } from 'react';
import type { Search } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { Switch } from '@/components/switch';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { joined } from '@/lib/format';
import { sourcesWords } from '@/lib/i18n/sources';
import { useKeys } from '@/lib/keys';
import { usePage } from '@/lib/page';
import { useDeleteSearch, useSaveSearch, useSearches } from './queries';
import { SearchDialog } from './search-dialog';

const w = sourcesWords.searches;

/** What a listing must be about to come into the inbox. */
export function SearchesPage() {
  usePage({ title: w.title });
  const query = useSearches();
  const [open, setOpen] = useState<Search | 'new' | null>(null);
  useKeys([{ keys: 'n', label: w.add, hint: w.add.toLowerCase(), run: () => setOpen('new') }]);
  return (
    <Scroll className="page narrow" label={w.title}>
      <div className="head">
        <div className="grow">
          <h1>{w.title}</h1>
          <p className="t2 s13">{w.intro}</p>
        </div>
        <Button look="primary" icon={<Icon.add />} cap="N" onClick={() => setOpen('new')}>
          {w.add}
        </Button>
      </div>
      <QueryView query={query} skeleton={[56, 56, 56]}>
        {(searches) =>
          searches.length === 0 ? (
            <Empty icon={<Icon.search size={28} />} title={w.empty} text={w.emptyText} />
          ) : (
            <ul className="card list searches">
              {searches.map((search) => (
                <Row key={search.id} search={search} onOpen={() => setOpen(search)} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {open && <SearchDialog search={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Scroll>
  );
}

function Row({ search, onOpen }: { search: Search; onOpen: () => void }) {
  const save = useSaveSearch();
  const remove = useDeleteSearch();
  const toast = useToast();
  const { term, exclude, locations, active } = search;
  const fail = (error: unknown) => toast(asProblem(error).detail);
  return (
    <li>
      <Switch
        label={w.activeOf(term)}
        checked={active}
        disabled={save.isPending}
        onChange={(on) => save.mutate({ search, edit: { term, exclude, locations, active: on } }, { onError: fail })}
      />
      <span className="grow">
        <b className="m">{term}</b>
        <span className="t2 s12 sub">
          {joined(locations.join('; ') || w.anywhere, exclude.length > 0 && w.not(exclude.join(', ')))}
        </span>
      </span>
      <Button small look="ghost" square aria-label={w.edit(term)} title={w.edit(term)} onClick={onOpen}>
        <Icon.edit />
      </Button>
      <Button
        small
        look="ghost"
        square
        aria-label={w.remove(term)}
        title={w.remove(term)}
        disabled={remove.isPending}
        onClick={() => {
          const done = remove.mutateAsync(search.id);
          after(done, () => toast(w.removed(term)));
          done.catch(fail);
        }}
      >
        <Icon.remove />
      </Button>
    </li>
  );
}
