import './templates.css';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ResumeTemplate, ResumeTemplates } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { after } from '@/lib/after';
import { templateWords as w } from '@/lib/i18n/templates';
import { usePage } from '@/lib/page';
import { useAllTemplates, useCreateTemplate } from './queries';

/** All templates: a person's own, and those to make one from. */
export function TemplatesPage() {
  usePage({ title: w.title });
  const query = useAllTemplates();
  return (
    <Scroll className="page" label={w.title}>
      <div className="head">
        <div className="grow">
          <h1>{w.title}</h1>
          <p className="t2 s13">{w.intro}</p>
        </div>
      </div>
      <QueryView query={query} skeleton={[40, 64, 40, 64, 64, 64, 64, 64, 64, 64]}>
        {(all) => <All all={all} />}
      </QueryView>
    </Scroll>
  );
}

function All({ all }: { all: ResumeTemplates }) {
  const own = all.items.filter((template) => template.own);
  const builtIn = all.items.filter((template) => !template.own);
  const create = useCreateTemplate();
  const navigate = useNavigate();
  function make(base: ResumeTemplate) {
    const titles = new Set(own.map((template) => template.title.toLowerCase()));
    let taken = 0;
    while (titles.has(w.mine(base.title, taken).toLowerCase())) taken++;
    const edit = {
      title: w.mine(base.title, taken),
      base: base.name,
      suggestedFor: { roles: [], levels: [] },
      arrangement: { sections: base.sections, roles: [] },
    };
    after(create.mutateAsync(edit), ({ id }) => navigate({ to: '/templates/$templateId', params: { templateId: id } }));
  }
  return (
    <div className="tpl-list">
      <ProblemNote error={create.error} />
      <section aria-labelledby="tpl-own">
        <h2 id="tpl-own">{w.own}</h2>
        {own.length === 0 && <p className="t2 s13">{w.none}</p>}
        <ul>
          {own.map((template) => (
            <li key={template.name} className="card pad row">
              <div className="grow">
                <Link to="/templates/$templateId" params={{ templateId: template.name }} className="b">
                  {template.title}
                </Link>
                <p className="t2 s13">{template.description}</p>
              </div>
              <LinkButton to="/templates/$templateId" params={{ templateId: template.name }} small>
                {w.edit}
              </LinkButton>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="tpl-built-in">
        <h2 id="tpl-built-in">{w.builtIn}</h2>
        <ul>
          {builtIn.map((template) => (
            <li key={template.name} className="card pad row">
              <div className="grow">
                <h3 className="b">{template.title}</h3>
                <p className="t2 s13">{template.description}</p>
              </div>
              <Button
                small
                icon={<Icon.copy size={14} />}
                aria-label={`${w.make}: ${template.title}`}
                disabled={create.isPending}
                onClick={() => make(template)}
              >
                {w.make}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
