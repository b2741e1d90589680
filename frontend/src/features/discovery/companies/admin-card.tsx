import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Company } from '@/api/discovery';
import { Button } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { TextField } from '@/components/field';
import { Card } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Switch } from '@/components/switch';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { joined } from '@/lib/format';
import { sourcesWords } from '@/lib/i18n/sources';
import { useCompanies, useMergeCompany, useSwitchCompany } from './queries';

const w = sourcesWords.company;

/** What only an administrator decides, for all accounts. */
export function AdminCard({ company }: { company: Company }) {
  const change = useSwitchCompany();
  return (
    <Card title={w.admin} text={w.adminText}>
      <div className="col" style={{ gap: 16 }}>
        <div className="row s13">
          <Switch
            label={w.active}
            checked={company.active}
            disabled={change.isPending}
            onChange={(active) => change.mutate({ id: company.id, active })}
          />
          <span>
            <b className="m">{company.active ? w.active : w.inactive}</b>
            <span className="t2"> · {w.activeHint}</span>
          </span>
        </div>
        <ProblemNote error={change.error} />
        <Merge company={company} />
      </div>
    </Card>
  );
}

function Merge({ company }: { company: Company }) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const [other, setOther] = useState<Company | null>(null);
  const merge = useMergeCompany();
  const toast = useToast();
  return (
    <div>
      <TextField
        label={w.merge}
        hint={w.mergeText}
        placeholder={w.mergeSearch}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
      />
      {q && <Found q={q} not={company.id} onChoose={setOther} />}
      <Confirm
        opened={other !== null}
        title={other ? w.mergeTitle(other.name, company.name) : ''}
        text={w.mergeText}
        action={w.mergeDo}
        busy={merge.isPending}
        error={merge.error}
        onClose={() => setOther(null)}
        onConfirm={() =>
          other &&
          after(merge.mutateAsync({ id: company.id, otherId: other.id }), () => {
            setOther(null);
            setTyped('');
            toast(w.merged(company.name));
          })
        }
      />
    </div>
  );
}

function Found({ q, not, onChoose }: { q: string; not: string; onChoose: (company: Company) => void }) {
  const query = useCompanies({ q });
  const items = query.data?.pages[0]?.items.filter((c) => c.id !== not).slice(0, 5) ?? [];
  if (query.isPending) return null;
  if (items.length === 0) return <p className="s13 t2">{sourcesWords.companies.noMatch}</p>;
  return (
    <ul className="card list" style={{ marginTop: 8 }}>
      {items.map((company) => (
        <li key={company.id} className="mergerow">
          <span className="trunc">{joined(company.name, company.platformLabel)}</span>
          <Button small look="act" onClick={() => onChoose(company)}>
            {w.mergeDo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
