import { Link } from '@tanstack/react-router';
import { type FormEvent, useMemo } from 'react';
import { asProblem } from '@/api/problem';
import type { JsonResume, OwnTemplate, ResumeTemplate } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { SelectField, TextField } from '@/components/field';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { SaveBar } from '@/components/save-bar';
import { TagField } from '@/components/tag-field';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { templateWords as w } from '@/lib/i18n/templates';
import { useKeys } from '@/lib/keys';
import { ChoiceList } from './choice-list';
import { DeleteTemplate } from './delete-template';
import { editOf, formOf, roleKey } from './model';
import { MostBullets } from './most-bullets';
import { PagePreview } from './page-preview';
import { useSaveTemplate } from './queries';
import { RoleFields } from './role-fields';
import { useSteps } from './use-steps';

interface Props {
  template: OwnTemplate;
  builtIn: ResumeTemplate[];
  resume: JsonResume;
}

/** The parts of a template as lists to tick and order; the page beside them follows every change. */
export function TemplateEditor({ template, builtIn, resume }: Props) {
  const allSections = builtIn[0]?.sections ?? [];
  const stored = useMemo(() => formOf(template, allSections, resume), [template, allSections, resume]);
  const form = useSteps(`typed.template.${template.id}`, stored);
  const save = useSaveTemplate(template.id);
  const toast = useToast();
  const problem = save.error ? asProblem(save.error) : null;
  const { value, change } = form;
  const edit = useMemo(() => editOf(value), [value]);
  const base = builtIn.find((item) => item.name === value.base);
  const noResume = !resume.work?.length && !resume.education?.length && !resume.projects?.length;
  useKeys(form.undo ? [{ keys: 'u', label: w.undoKey, run: form.undo, hint: w.undo }] : []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const sent = form.mine;
    after(save.mutateAsync({ version: template.version, edit }), () => {
      form.settle(sent);
      toast(w.saved);
    });
  }

  return (
    <div className="tpl">
      <form onSubmit={submit} noValidate className="col">
        <div className="head">
          <div className="grow">
            <Link to="/templates" className="s12">
              {w.gone}
            </Link>
            <h1>{template.title}</h1>
            <p className="t2 s13">{w.from(base?.title ?? value.base)}</p>
          </div>
          <Button small icon={<Icon.undo size={14} />} disabled={!form.undo} onClick={form.undo}>
            {w.undo}
          </Button>
          <DeleteTemplate template={template} />
        </div>
        {form.restored && (
          <div className="note">
            <Icon.info />
            <p>{w.restored}</p>
          </div>
        )}
        <div className="card pad col">
          <TextField
            label={w.fields.name}
            value={value.title}
            maxLength={60}
            error={problem?.field('title')}
            onChange={(event) => change({ title: event.target.value })}
          />
          <SelectField
            label={w.fields.base}
            hint={base?.description ?? w.fields.baseHint}
            value={value.base}
            onChange={(event) => change({ base: event.target.value })}
          >
            {builtIn.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </SelectField>
          <TagField
            label={w.fields.roles}
            hint={w.fields.rolesHint}
            commas
            value={value.forRoles}
            error={problem?.field('suggestedFor.roles')}
            onChange={(forRoles) => change({ forRoles })}
          />
          <TagField
            label={w.fields.levels}
            hint={w.fields.levelsHint}
            commas
            suggestions={LEVELS}
            value={value.forLevels}
            error={firstOf(problem, 'suggestedFor.levels')}
            onChange={(forLevels) => change({ forLevels })}
          />
        </div>
        <section className="card pad" aria-labelledby="tpl-sections">
          <h2 id="tpl-sections">{w.sections.title}</h2>
          <p className="s12 t2">{w.sections.hint}</p>
          <ChoiceList
            label={w.sections.title}
            items={value.sections}
            keyOf={(section) => section.name}
            nameOf={(section) => base?.headings[section.name] ?? section.name}
            onChange={(sections) => change({ sections })}
          />
        </section>
        <section className="card pad" aria-labelledby="tpl-roles">
          <div className="row">
            <h2 id="tpl-roles" className="grow">
              {w.roles.title}
            </h2>
            <span className="s12 t2" aria-hidden="true">
              {w.fields.allBullets}
            </span>
            <MostBullets
              label={w.fields.allBullets}
              none={w.fields.all}
              value={value.bulletsPerRole}
              onChange={(bulletsPerRole) => change({ bulletsPerRole })}
            />
          </div>
          {noResume ? (
            <div className="note" style={{ marginTop: 8 }}>
              <Icon.info />
              <div className="grow">
                <p>{w.roles.noResume}</p>
                <LinkButton to="/intake" small style={{ marginTop: 8 }}>
                  {w.roles.addResume}
                </LinkButton>
              </div>
            </div>
          ) : (
            <>
              <p className="s12 t2">{w.roles.hint}</p>
              <ChoiceList
                label={w.roles.title}
                items={value.roles}
                keyOf={roleKey}
                nameOf={(role) => [role.title ?? w.roles.untitled, role.organisation].filter(Boolean).join(', ')}
                onChange={(roles) => change({ roles })}
                more={(role, changeRole, index) => (
                  <RoleFields
                    role={role}
                    change={changeRole}
                    error={problem?.field(`arrangement.roles[${index}].ownTitle`)}
                  />
                )}
              />
            </>
          )}
        </section>
        <SaveBar dirty={form.dirty} busy={save.isPending} onDiscard={form.discard}>
          {problem &&
            (problem.status === 412 ? (
              <div className="note warn">
                <Icon.warn />
                <p>{w.changedElsewhere}</p>
              </div>
            ) : (
              <ProblemNote error={problem} />
            ))}
        </SaveBar>
      </form>
      <PagePreview edit={edit} whose={noResume ? w.roles.noResume : w.previewOf} />
    </div>
  );
}

const LEVELS = Object.keys(t.jobs.levels);
const firstOf = (problem: ReturnType<typeof asProblem> | null, path: string) => problem?.under(path)?.message;
