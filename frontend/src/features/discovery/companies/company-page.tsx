import './companies.css';
import type { FormEvent, ReactNode } from 'react';
import type { Company, CompanyEdit } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button, LinkButton, OutButton } from '@/components/button';
import { TextField } from '@/components/field';
import { Icon } from '@/components/icons';
import { Card, Chip } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { SaveBar } from '@/components/save-bar';
import { Scroll } from '@/components/scroll';
import { Switch } from '@/components/switch';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { ago, joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { usePage } from '@/lib/page';
import { useTyped } from '@/lib/use-typed';
import { useStartSync } from '../syncs/watch';
import { AdminCard } from './admin-card';
import { useChoose, useCompany, useSaveCompany } from './queries';

const w = sourcesWords.company;

/** One company: whether it feeds the inbox, how its board is asked, and how that went last time. */
export function CompanyPage({ id, admin }: { id: string; admin: boolean }) {
  const query = useCompany(id);
  usePage({ title: query.data?.name ?? sourcesWords.companies.title, back: '/inbox/companies' });
  return (
    <Scroll className="page narrow" label={query.data?.name ?? sourcesWords.companies.title}>
      <QueryView query={query} skeleton={[28, 20, 120, 260]}>
        {(company) => (
          <div className="col" style={{ gap: 16 }}>
            <Head company={company} />
            <LastSync company={company} />
            <Settings key={company.id} company={company} />
            {admin && <AdminCard company={company} />}
          </div>
        )}
      </QueryView>
    </Scroll>
  );
}

function Head({ company }: { company: Company }) {
  const choose = useChoose();
  return (
    <div className="head" style={{ marginBottom: 0 }}>
      <div className="grow">
        <h1>{company.name}</h1>
        <p className="t2 s13">
          {joined(company.platformLabel, sourcesWords.companies.open(company.listings))}
          {!company.active && (
            <>
              {' '}
              <Chip tone="line">{sourcesWords.companies.off}</Chip>
            </>
          )}
        </p>
      </div>
      <span className="row s13">
        <Switch
          label={sourcesWords.companies.choose(company.name)}
          checked={company.chosen}
          disabled={choose.isPending}
          onChange={(chosen) => choose.mutate({ id: company.id, chosen })}
        />
        {sourcesWords.companies.chosen}
      </span>
      <LinkButton to="/inbox" search={{ companyId: company.id }} icon={<Icon.inbox />}>
        {w.showListings}
      </LinkButton>
      <OutButton href={company.siteUrl} target="_blank" rel="noreferrer" look="ghost" icon={<Icon.open />}>
        {w.siteUrl}
      </OutButton>
    </div>
  );
}

function LastSync({ company }: { company: Company }) {
  const start = useStartSync();
  const toast = useToast();
  const last = company.lastSync;
  return (
    <Card
      title={w.sync}
      text={
        last ? joined(ago(last.at), word(w.states, last.state), w.fetched(last.fetched)) : sourcesWords.companies.never
      }
      end={
        <Button
          small
          icon={<Icon.retry size={14} />}
          disabled={start.isPending || !company.active}
          onClick={() => after(start.mutateAsync({ companyIds: [company.id] }), () => toast(t.sync.started))}
        >
          {w.syncNow}
        </Button>
      }
    >
      <ProblemNote error={start.error} />
      {last?.problem && <Warn>{last.problem}</Warn>}
      {company.missing.length > 0 && <Warn>{w.missing(company.missing.join(', '))}</Warn>}
    </Card>
  );
}

function Warn({ children }: { children: ReactNode }) {
  return (
    <p className="note warn">
      <Icon.warn />
      <span className="wrap-any">{children}</span>
    </p>
  );
}

const formOf = ({ name, siteUrl, settings, missing }: Company) => ({
  name,
  siteUrl,
  ...Object.fromEntries([...missing, ...Object.keys(settings)].map((key) => [`settings.${key}`, settings[key] ?? ''])),
});
type Form = Record<string, string> & { name: string; siteUrl: string };

function editOf(form: Form): CompanyEdit {
  const settings = Object.entries(form).flatMap(([key, value]) =>
    key.startsWith('settings.') && value.trim() ? [[key.slice('settings.'.length), value.trim()]] : [],
  );
  return { name: form.name.trim(), siteUrl: form.siteUrl.trim(), settings: Object.fromEntries(settings) };
}

function Settings({ company }: { company: Company }) {
  const typed = useTyped<Form>(`typed.company.${company.id}`, formOf(company) as Form);
  const save = useSaveCompany();
  const toast = useToast();
  const problem = save.error ? asProblem(save.error) : null;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const sent = typed.mine;
    after(save.mutateAsync({ company, edit: editOf(typed.value) }), (saved) => {
      typed.settle(sent);
      toast(w.saved(saved.name));
    });
  }
  const field = (key: string, label: string) => (
    <TextField
      key={key}
      label={label}
      value={typed.value[key] ?? ''}
      error={problem?.field(key)}
      onChange={(e) => typed.change({ [key]: e.target.value } as Partial<Form>)}
    />
  );
  const others = Object.keys(typed.value).filter((key) => key.startsWith('settings.'));
  const named = problem?.errors.length && problem.errors.every((e) => e.field in typed.value);
  return (
    <form onSubmit={submit} noValidate>
      <Card title={w.settings} text={w.settingsText}>
        <div className="two">
          {field('name', w.name)}
          {field('siteUrl', w.siteUrl)}
          {others.map((key) => field(key, key.slice('settings.'.length)))}
        </div>
      </Card>
      <SaveBar dirty={typed.dirty} busy={save.isPending} onDiscard={typed.discard}>
        {problem?.status === 412 ? (
          <p className="note warn">{w.stale}</p>
        ) : (
          problem && !named && <ProblemNote error={problem} />
        )}
      </SaveBar>
    </form>
  );
}
