import type { ReviewState } from '@/api/discovery';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { SyncButton } from '../syncs/sync-button';

interface Props {
  state: ReviewState;
  filtered: boolean;
  /** Whether there is any company whose listings are asked for; undefined while that is not known. */
  companies: boolean | undefined;
  /** Something was dealt with here before. */
  worked: boolean;
  onClear: () => void;
}

/** Why there is nothing to see, and what to do about it. */
export function InboxEmpty({ state, filtered, companies, worked, onClear }: Props) {
  const e = w.empty;
  const icon = <Icon.inbox size={28} />;
  if (filtered) {
    return (
      <Empty icon={icon} title={e.filtered}>
        <Button onClick={onClear}>{e.clear}</Button>
      </Empty>
    );
  }
  if (state !== 'NEW') return <Empty icon={icon} title={e[state]} text={e[`${state}Text`]} />;
  if (companies === false) {
    return (
      <Empty icon={icon} title={e.start} text={e.startText}>
        <LinkButton to="/inbox/companies" look="primary" icon={<Icon.employer />}>
          {e.chooseCompanies}
        </LinkButton>
      </Empty>
    );
  }
  return (
    <Empty icon={icon} title={worked ? e.allDone : e.quiet} text={worked ? e.allDoneText : e.quietText}>
      <SyncButton primary />
      <LinkButton to="/inbox/companies">{e.chooseCompanies}</LinkButton>
      <LinkButton to="/inbox/searches">{e.addSearch}</LinkButton>
    </Empty>
  );
}
