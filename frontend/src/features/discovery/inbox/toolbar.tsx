import { Popover } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/icons';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { chipsOf } from './chips';
import { FilterPanel } from './filter-panel';
import { type InboxFilters, without } from './filters';

interface Props {
  filters: InboxFilters;
  companies: { id: string; name: string }[];
  searching: boolean;
  onSearching: (on: boolean) => void;
  onChange: (filters: InboxFilters) => void;
  /** The order and what else can be done with the list. */
  children: ReactNode;
}

/** The filters in force, the way to more, and the order; the search takes the place of all while it is typed. */
export function Toolbar({ filters, companies, searching, onSearching, onChange, children }: Props) {
  const [open, setOpen] = useState(false);
  if (searching) {
    return (
      <div className="fils">
        <Find
          q={filters.q ?? ''}
          onFind={(q) => onChange(q ? { ...filters, q } : without(filters, 'q'))}
          onClose={() => onSearching(false)}
        />
      </div>
    );
  }
  const chips = chipsOf(filters, (id) => companies.find((c) => c.id === id)?.name ?? w.filter.company);
  return (
    <div className="fils">
      <div className="chips">
        {chips.map(([name, text]) => (
          <button
            key={name}
            type="button"
            className="fil on"
            aria-label={w.filter.remove(text)}
            onClick={() => onChange(without(filters, name))}
          >
            <span className="trunc">{text}</span>
            <Icon.x size={14} />
          </button>
        ))}
        <Popover
          opened={open}
          onChange={setOpen}
          position="bottom-start"
          width="min(400px, calc(100vw - 24px))"
          trapFocus
          returnFocus
          classNames={{ dropdown: 'overlay' }}
        >
          <Popover.Target>
            <button type="button" className="fil" aria-expanded={open} onClick={() => setOpen(!open)}>
              <Icon.filter size={14} />
              {w.filter.title}
            </button>
          </Popover.Target>
          <Popover.Dropdown aria-label={w.filter.title}>
            <FilterPanel filters={filters} companies={companies} onChange={onChange} onClose={() => setOpen(false)} />
          </Popover.Dropdown>
        </Popover>
        <button
          type="button"
          className="fil bare"
          aria-label={w.keys.search}
          title={w.keys.search}
          aria-keyshortcuts="/"
          onClick={() => onSearching(true)}
        >
          <Icon.search size={14} />
        </button>
      </div>
      {children}
    </div>
  );
}

function Find({ q, onFind, onClose }: { q: string; onFind: (q: string) => void; onClose: () => void }) {
  const [typed, setTyped] = useState(q);
  const find = useDebouncedCallback(onFind, { delay: 250, flushOnUnmount: true });
  return (
    <>
      <input
        className="in"
        type="search"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by key or button
        autoFocus
        aria-label={w.filter.searchIn}
        placeholder={w.filter.searchIn}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          find(e.target.value.trim());
        }}
        onKeyDown={(e) => {
          if (e.key === 'Enter' || e.key === 'Escape') {
            e.preventDefault();
            onClose();
          }
        }}
      />
      <button
        type="button"
        className="fil bare"
        aria-label={w.filter.clearSearch}
        title={w.filter.clearSearch}
        onClick={onClose}
      >
        <Icon.x size={14} />
      </button>
    </>
  );
}
