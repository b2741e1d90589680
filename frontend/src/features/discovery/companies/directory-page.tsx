import './companies.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { Bundle, DirectoryEntry } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip, Empty, Section } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { Skeleton } from '@/components/skeleton';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { day, joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { usePage } from '@/lib/page';
import { SyncButton } from '../syncs/sync-button';
import { useOfferSync } from '../syncs/use-offer-sync';
import { useAdopt, useBundles, useDirectory } from './queries';

const w = sourcesWords.directory;

/** Well-known companies to choose from, by field or by name. */
export function DirectoryPage() {
  usePage({ title: w.title, back: '/inbox/companies' });
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const [bundle, setBundle] = useState<string>();
  const bundles = useBundles();
  return (
    <Scroll className="page" label={w.title}>
      <div className="head">
        <div className="grow">
          <h1>{w.title}</h1>
          <p className="t2 s13">{w.intro}</p>
        </div>
        <SyncButton wide />
      </div>
      <Section title={w.bundles}>
        <QueryView query={bundles} skeleton={[76, 76]}>
          {(items) => (
            <ul className="bundles">
              {items.map((one) => (
                <BundleCard
                  key={one.id}
                  bundle={one}
                  open={one.id === bundle}
                  onOpen={() => setBundle(one.id === bundle ? undefined : one.id)}
                />
              ))}
            </ul>
          )}
        </QueryView>
      </Section>
      <Section title={bundles.data?.find((b) => b.id === bundle)?.label ?? w.allCompanies}>
        <div className="finder">
          <input
            className="in"
            type="search"
            aria-label={w.search}
            placeholder={w.search}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
        </div>
        <Entries q={q} bundle={bundle} />
      </Section>
    </Scroll>
  );
}

function useAdoption() {
  const adopt = useAdopt();
  const toast = useToast();
  const offer = useOfferSync();
  return {
    busy: adopt.isPending,
    adopt: (wish: { names?: string[]; bundle?: string }) => {
      const done = adopt.mutateAsync(wish);
      after(done, ({ added, chosen }) => offer(w.adopted(added, chosen)));
      done.catch((error: unknown) => toast(asProblem(error).detail));
    },
  };
}

function BundleCard({ bundle, open, onOpen }: { bundle: Bundle; open: boolean; onOpen: () => void }) {
  const { adopt, busy } = useAdoption();
  return (
    <li className="card" data-open={open}>
      <button type="button" className="bundle" aria-pressed={open} onClick={onOpen}>
        <b>{bundle.label}</b>
        <span className="t2 s12 num">{w.count(bundle.companies)}</span>
      </button>
      <Button
        small
        disabled={busy}
        onClick={() => adopt({ bundle: bundle.id })}
        aria-label={w.chooseNamed(bundle.label)}
      >
        {w.chooseAll}
      </Button>
    </li>
  );
}

function Entries({ q, bundle }: { q: string; bundle: string | undefined }) {
  const query = useDirectory({ q: q || undefined, bundle });
  const items = useMemo(() => query.data?.pages.flatMap((p) => p.items) ?? [], [query.data]);
  if (query.isError && !query.data) return <ProblemNote error={query.error} onRetry={() => query.refetch()} />;
  if (query.isPending) return <Skeleton heights={[40, 40, 40, 40, 40, 40]} gap={4} />;
  if (items.length === 0) return <Empty title={w.noMatch} />;
  return (
    <>
      <ul className="card list directory">
        {items.map((entry) => (
          <Entry key={entry.name} entry={entry} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className="morerow">
          <Button small onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
            {t.state.more}
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ entry }: { entry: DirectoryEntry }) {
  const { adopt, busy } = useAdoption();
  return (
    <li>
      <span className="trunc">
        <b className="m">{entry.name}</b> <span className="t3">{joined(...entry.fields)}</span>
      </span>
      <span className="t2 trunc">{entry.platformLabel}</span>
      <span className="t3 s12 nowrap">{entry.checked ? w.checked(day(entry.checked)) : w.unchecked}</span>
      {entry.chosen ? (
        <Chip tone="ok" icon={<Icon.check />}>
          {w.chosen}
        </Chip>
      ) : (
        <Button
          small
          look="act"
          disabled={busy}
          aria-label={w.chooseNamed(entry.name)}
          onClick={() => adopt({ names: [entry.name] })}
        >
          {w.choose}
        </Button>
      )}
    </li>
  );
}
