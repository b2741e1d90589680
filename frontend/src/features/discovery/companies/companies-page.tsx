import './companies.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { Seg } from '@/components/seg';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { useKeys } from '@/lib/keys';
import { usePage } from '@/lib/page';
import { SyncButton } from '../syncs/sync-button';
import { AddDialog } from './add-dialog';
import { CompanyRow } from './company-row';
import { ImportDialog } from './import-dialog';
import { type CompanyFilters, useCompanies } from './queries';

const w = sourcesWords.companies;

/** Every company that is known here, and which of them feed the inbox. */
export function CompaniesPage() {
  usePage({ title: w.title });
  const [filters, setFilters] = useState<CompanyFilters>({});
  const [dialog, setDialog] = useState<'add' | 'import' | null>(null);
  const query = useCompanies(filters);
  const items = useMemo(() => query.data?.pages.flatMap((p) => p.items) ?? [], [query.data]);
  const filtered = Boolean(filters.q || filters.platform || filters.chosen);
  const close = () => setDialog(null);
  useKeys([{ keys: 'n', label: w.add, hint: w.add.toLowerCase(), run: () => setDialog('add') }]);
  return (
    <Scroll className="page" label={w.title}>
      <div className="head">
        <div className="grow">
          <h1>{w.title}</h1>
          <p className="t2 s13">{w.intro}</p>
        </div>
        <SyncButton wide />
        <Button icon={<Icon.file />} onClick={() => setDialog('import')}>
          {w.import}
        </Button>
        <LinkButton to="/inbox/companies/directory" icon={<Icon.employer />}>
          {w.directory}
        </LinkButton>
        <Button look="primary" icon={<Icon.add />} cap="N" onClick={() => setDialog('add')}>
          {w.add}
        </Button>
      </div>
      <Finder filters={filters} platforms={usePlatforms(items)} onChange={setFilters} />
      {query.isError && !query.data ? (
        <ProblemNote error={query.error} onRetry={() => query.refetch()} />
      ) : query.isPending ? (
        <Skeleton heights={[40, 40, 40, 40, 40, 40]} gap={4} />
      ) : items.length === 0 ? (
        <Nothing filtered={filtered} onAdd={() => setDialog('add')} />
      ) : (
        <>
          <ul className="card list companies">
            {items.map((company) => (
              <CompanyRow key={company.id} company={company} />
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
      )}
      {dialog === 'add' && <AddDialog onClose={close} />}
      {dialog === 'import' && <ImportDialog onClose={close} />}
    </Scroll>
  );
}

/** The platforms of what has been fetched so far, by their name. */
function usePlatforms(items: { platform: string; platformLabel: string }[]): [string, string][] {
  const [known] = useState(() => new Map<string, string>());
  for (const { platform, platformLabel } of items) known.set(platform, platformLabel);
  return [...known].sort((a, b) => a[1].localeCompare(b[1]));
}

interface FinderProps {
  filters: CompanyFilters;
  platforms: [string, string][];
  onChange: (filters: CompanyFilters) => void;
}

function Finder({ filters, platforms, onChange }: FinderProps) {
  const [typed, setTyped] = useState(filters.q ?? '');
  const find = useDebouncedCallback((q: string) => onChange({ ...filters, q: q || undefined }), 250);
  return (
    <div className="finder">
      <input
        className="in"
        type="search"
        aria-label={w.search}
        placeholder={w.search}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          find(e.target.value.trim());
        }}
      />
      <select
        className="in"
        aria-label={w.platform}
        value={filters.platform ?? ''}
        onChange={(e) => onChange({ ...filters, platform: e.target.value || undefined })}
      >
        <option value="">{w.anyPlatform}</option>
        {platforms.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <Seg
        label={w.tabs}
        value={filters.chosen ? 'chosen' : 'all'}
        onChange={(value) => onChange({ ...filters, chosen: value === 'chosen' || undefined })}
        options={[
          { value: 'all', label: w.all },
          { value: 'chosen', label: w.chosen },
        ]}
      />
    </div>
  );
}

function Nothing({ filtered, onAdd }: { filtered: boolean; onAdd: () => void }) {
  if (filtered) return <Empty title={w.noMatch} />;
  return (
    <Empty icon={<Icon.employer size={28} />} title={w.empty} text={w.emptyText}>
      <LinkButton to="/inbox/companies/directory" look="primary">
        {w.directory}
      </LinkButton>
      <Button onClick={onAdd}>{w.add}</Button>
    </Empty>
  );
}
