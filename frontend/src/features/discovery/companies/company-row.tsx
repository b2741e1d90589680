import { Link } from '@tanstack/react-router';
import type { Company } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { Switch } from '@/components/switch';
import { useToast } from '@/components/toast';
import { ago } from '@/lib/format';
import { sourcesWords } from '@/lib/i18n/sources';
import { useChoose } from './queries';

const w = sourcesWords.companies;

/** A company: whether it feeds the inbox, where it publishes, how many are open, when it was last asked. */
export function CompanyRow({ company }: { company: Company }) {
  const choose = useChoose();
  const toast = useToast();
  // what was just chosen shows at once, before the list has been asked for again
  const chosen = choose.isPending || choose.isSuccess ? choose.variables.chosen : company.chosen;
  const { name, platformLabel, listings, lastSync } = company;
  return (
    <li>
      <Switch
        label={w.choose(name)}
        checked={chosen}
        onChange={(next) =>
          choose.mutate(
            { id: company.id, chosen: next },
            {
              onError: (error) => {
                choose.reset();
                toast(asProblem(error).detail);
              },
            },
          )
        }
      />
      <span className="cname">
        <Link to="/inbox/companies/$companyId" params={{ companyId: company.id }} className="trunc m">
          {name}
        </Link>
        <State company={company} />
      </span>
      <span className="t2 trunc">{platformLabel}</span>
      <span className="num nowrap">{w.open(listings)}</span>
      <span className="t3 s12 nowrap">{lastSync ? w.synced(ago(lastSync.at)) : w.never}</span>
    </li>
  );
}

function State({ company: { active, missing, lastSync } }: { company: Company }) {
  if (!active) return <Chip tone="line">{w.off}</Chip>;
  if (missing.length > 0)
    return (
      <Chip tone="warn" icon={<Icon.warn />}>
        {w.missing}
      </Chip>
    );
  if (lastSync?.problem)
    return (
      <Chip tone="bad" icon={<Icon.warn />} title={lastSync.problem}>
        {w.problem}
      </Chip>
    );
  return null;
}
