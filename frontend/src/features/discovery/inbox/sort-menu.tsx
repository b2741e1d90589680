import { Menu } from '@mantine/core';
import { Icon } from '@/components/icons';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { type Sort, sorts } from './filters';

export function SortMenu({ sort, onChange }: { sort: Sort; onChange: (sort: Sort) => void }) {
  return (
    <Menu position="bottom-end" width={180} classNames={{ dropdown: 'overlay' }}>
      <Menu.Target>
        <button type="button" className="fil bare desk" aria-label={w.sort.by(w.sort[sort])}>
          <Icon.sort size={14} />
          {w.sort[sort]}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <SortItems sort={sort} onChange={onChange} />
      </Menu.Dropdown>
    </Menu>
  );
}

export function SortItems({ sort, onChange }: { sort: Sort; onChange: (sort: Sort) => void }) {
  return (
    <>
      <Menu.Label>{w.sort.title}</Menu.Label>
      {sorts.map((one) => (
        <Menu.Item
          key={one}
          role="menuitemradio"
          aria-checked={one === sort}
          leftSection={one === sort ? <Icon.check size={14} /> : <span className="gap14" />}
          onClick={() => onChange(one)}
        >
          {w.sort[one]}
        </Menu.Item>
      ))}
    </>
  );
}
