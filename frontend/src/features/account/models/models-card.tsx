import { type FormEvent, useState } from 'react';
import type { ModelSettings } from '@/api/models';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Card } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { Seg } from '@/components/seg';
import { Switch } from '@/components/switch';
import { useToast } from '@/components/toast';
import { modelWords as m } from '@/lib/i18n/models';
import { editOf, emptyProvider, withPreset } from './edit';
import { ProviderFields } from './provider-fields';
import { useModelSettings, useSaveModelSettings } from './queries';
import { TaskTable } from './task-table';
import { Trial } from './trial';

/** Whose models do the work, and which of them does which task. */
export function ModelsCard() {
  const settings = useModelSettings();
  return (
    <Card title={m.title} text={m.text}>
      <QueryView query={settings} skeleton={[32, 16, 32]}>
        {(data) => <Form key={data.version} settings={data} />}
      </QueryView>
    </Card>
  );
}

function Form({ settings }: { settings: ModelSettings }) {
  const [edit, setEdit] = useState(() => editOf(settings));
  const save = useSaveModelSettings();
  const toast = useToast();
  const problem = save.error ? asProblem(save.error) : null;
  const changed = JSON.stringify(edit) !== JSON.stringify(editOf(settings));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate({ version: settings.version, edit }, { onSuccess: () => toast(m.saved) });
  }

  return (
    <form className="col" style={{ gap: 16 }} onSubmit={submit} noValidate>
      <div className="row">
        <Seg
          label={m.title}
          value={edit.own ? 'own' : 'server'}
          onChange={(v) => setEdit({ ...edit, own: v === 'own' })}
          options={[
            { value: 'server', label: m.server },
            { value: 'own', label: m.own },
          ]}
        />
      </div>
      {!edit.own && <p className="s13 t2">{settings.server ? m.serverHas(settings.server) : m.serverNone}</p>}
      {edit.own && (
        <>
          <div className="row wrap">
            <span className="s13 t2">{m.beginWith}</span>
            {settings.presets.map((preset) => (
              <Button key={preset.name} small onClick={() => setEdit(withPreset(edit, preset))}>
                {m.presets[preset.name] ?? preset.name}
              </Button>
            ))}
            <Button
              small
              onClick={() => setEdit({ ...edit, providers: [...edit.providers, emptyProvider(edit.providers)] })}
            >
              {m.other}
            </Button>
          </div>
          {edit.providers.map((provider, i) => (
            <ProviderFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a provider's name is typed here and no key
              key={i}
              provider={provider}
              keyEnd={settings.providers.find((p) => p.name === provider.name)?.keyEnd}
              error={(field) => problem?.field(`providers[${i}].${field}`)}
              onChange={(next) => setEdit({ ...edit, providers: edit.providers.map((p, at) => (at === i ? next : p)) })}
              onRemove={() => setEdit({ ...edit, providers: edit.providers.filter((_, at) => at !== i) })}
            />
          ))}
          {edit.providers.length > 0 && (
            <TaskTable edit={edit} tasks={settings.taskNames} problem={problem} onChange={setEdit} />
          )}
        </>
      )}
      <div className="row wrap">
        <div className="grow s13">
          {m.webSearch}
          <p className="s12 t3">{m.webSearchText}</p>
        </div>
        <Switch
          label={m.webSearch}
          checked={edit.webSearch}
          onChange={(webSearch) => setEdit({ ...edit, webSearch })}
        />
      </div>
      {problem && <ProblemNote error={problem} />}
      <div className="row wrap">
        <Button type="submit" look="primary" disabled={save.isPending || !changed}>
          {m.save}
        </Button>
        <Trial disabled={changed || (!settings.own && !settings.server)} />
      </div>
    </form>
  );
}
