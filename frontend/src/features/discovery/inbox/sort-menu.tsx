import { Menu } from '@mantine/core';
import { Icon } from '@/components/icons';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { type Sort, sorts } from './filters';

export function SortMenu({ sort, onChange }: { sort: Sort; onChange: (sort: Sort) => void }) {
  return (
    <Menu
      position="bottom-end"
      width={180}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      classNames={{ dropdown: 'overlay' }}
    >
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
      <Menu.Label role="presentation">{w.sort.title}</Menu.Label>
      <Menu.RadioGroup value={sort} onChange={(next) => onChange(next as Sort)}>
        {sorts.map((one) => (
          <Menu.RadioItem key={one} value={one} closeMenuOnClick>
            {w.sort[one]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
