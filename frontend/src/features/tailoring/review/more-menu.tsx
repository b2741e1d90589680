import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import type { DraftActions } from './head';
import { type Does, PlaceItems } from './verbs';

interface Props {
  jobId: string;
  unsaved: boolean;
  does: DraftActions;
  /** On a phone everything stands here: also what is done with the selected statement. */
  statement?: Does;
}

/** What is seldom done with a draft, and on a phone all that has no button of its own. */
export function MoreMenu({ jobId, unsaved, does, statement }: Props) {
  return (
    <Menu position="bottom-end" width={220} classNames={{ dropdown: 'overlay' }}>
      <Menu.Target>
        <Button look="ghost" square aria-label={w.more} title={w.more}>
          <Icon.more size={18} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {statement && (
          <>
            <Menu.Item leftSection={<Icon.undo size={14} />} onClick={does.undo}>
              {w.undo}
            </Menu.Item>
            <PlaceItems does={statement} />
            <Menu.Divider />
            <Menu.Item leftSection={<Icon.check size={14} />} onClick={does.acceptAll}>
              {w.acceptAll}
            </Menu.Item>
            <Menu.Item disabled={unsaved} onClick={does.send}>
              {w.send}
            </Menu.Item>
          </>
        )}
        <Menu.Item disabled={unsaved} onClick={does.keep}>
          {w.keep}
        </Menu.Item>
        <Menu.Item disabled={unsaved} onClick={does.compare}>
          {w.compare}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item component={Link} to="/jobs/$jobId" params={{ jobId } as never}>
          {t.tailoring.openJob}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
