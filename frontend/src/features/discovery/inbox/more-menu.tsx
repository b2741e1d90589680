import { Menu } from '@mantine/core';
import { useState } from 'react';
import { api, withQuery } from '@/api/client';
import type { InboxView, ListingCounts, ReviewState } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Confirm } from '@/components/confirm';
import { Icon } from '@/components/icons';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { saveBlob } from '@/lib/download';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { filtersOf, type InboxFilters, inboxSearch, type Sort } from './filters';
import { useDeleteView, useViews } from './queries';
import { SaveView } from './save-view';
import { SortItems } from './sort-menu';
import { counter } from './state-tabs';
import type { useTriage } from './use-triage';

interface Props {
  state: ReviewState;
  sort: Sort;
  filters: InboxFilters;
  counts: ListingCounts | undefined;
  bulk: ReturnType<typeof useTriage>['bulk'];
  onView: (filters: InboxFilters, sort: Sort | undefined) => void;
}

/** Saved views, what can be done with all that is shown, and the file of it. */
export function MoreMenu({ state, sort, filters, counts, bulk, onView }: Props) {
  const [saving, setSaving] = useState<Kept | null>(null);
  const [asking, setAsking] = useState(false);
  const views = useViews();
  const all = bulkOf(state);
  const number = counter(counts, state) ?? '';
  return (
    <>
      <Menu
        position="bottom-end"
        width={240}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        classNames={{ dropdown: 'overlay' }}
      >
        <Menu.Target>
          <button type="button" className="fil bare" aria-label={w.menu.title} title={w.menu.title}>
            <Icon.more size={14} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label role="presentation">{w.menu.views}</Menu.Label>
          {views.data?.map((view) => (
            <ViewItem key={view.id} view={view} onView={onView} onRename={() => setSaving(keptIn(view))} />
          ))}
          <Menu.Item leftSection={<Icon.views />} onClick={() => setSaving({ filters, sort })}>
            {w.menu.save}
          </Menu.Item>
          <Menu.Divider />
          {all && (
            <Menu.Item
              leftSection={all.to === 'APPLIED' ? <Icon.check /> : <Icon.x />}
              disabled={!counts?.[state].count}
              onClick={() => setAsking(true)}
            >
              {all.item}
            </Menu.Item>
          )}
          <ExportItem state={state} sort={sort} filters={filters} />
          <div className="phone sortitems">
            <Menu.Divider />
            <SortItems sort={sort} onChange={(next) => onView(filters, next)} />
          </div>
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveView {...saving} onClose={() => setSaving(null)} />}
      {all && (
        <Confirm
          opened={asking}
          title={all.title(number)}
          text={all.text}
          action={all.action}
          busy={bulk.isPending}
          error={bulk.error}
          onClose={() => setAsking(false)}
          onConfirm={() => after(bulk.mutateAsync({ from: state, to: all.to }), () => setAsking(false))}
        />
      )}
    </>
  );
}

function bulkOf(state: ReviewState) {
  const b = w.bulk;
  if (state === 'NEW')
    return {
      to: 'DISMISSED' as const,
      item: w.menu.dismissAll,
      title: b.dismissTitle,
      text: b.dismissText,
      action: b.dismiss,
    };
  if (state === 'INTERESTED')
    return { to: 'APPLIED' as const, item: w.menu.applyAll, title: b.applyTitle, text: b.applyText, action: b.apply };
  return null;
}

interface Kept extends Pick<Props, 'filters' | 'sort'> {
  view?: InboxView;
}

const keptIn = (view: InboxView): Kept => ({ view, filters: filtersOf(view.filters), sort: view.sort });

interface ItemProps extends Pick<Props, 'onView'> {
  view: InboxView;
  onRename: () => void;
}

function ViewItem({ view, onView, onRename }: ItemProps) {
  const remove = useDeleteView();
  const toast = useToast();
  return (
    <div className="viewitem">
      <Menu.Item onClick={() => onView(filtersOf(view.filters), inboxSearch({ sort: view.sort }).sort)}>
        <span className="trunc">{view.name}</span>
      </Menu.Item>
      <Menu.Item
        className="viewx"
        aria-label={w.view.rename(view.name)}
        title={w.view.rename(view.name)}
        onClick={onRename}
      >
        <Icon.edit size={14} />
      </Menu.Item>
      <Menu.Item
        className="viewx"
        aria-label={w.view.remove(view.name)}
        title={w.view.remove(view.name)}
        closeMenuOnClick={false}
        onClick={() => after(remove.mutateAsync(view.id), () => toast(w.view.removed(view.name)))}
      >
        <Icon.remove size={14} />
      </Menu.Item>
    </div>
  );
}

function ExportItem({ state, sort, filters }: Pick<Props, 'state' | 'sort' | 'filters'>) {
  const toast = useToast();
  function save() {
    toast(w.menu.exporting);
    api.blob(withQuery('/listings/export', { ...filters, state, sort }), 'text/csv').then(
      ({ blob, name }) => {
        const file = name ?? 'listings.csv';
        saveBlob(blob, file);
        toast(w.menu.exported(file));
      },
      (error: unknown) => toast(asProblem(error).detail),
    );
  }
  return (
    <Menu.Item leftSection={<Icon.download />} onClick={save}>
      {w.menu.export}
    </Menu.Item>
  );
}
