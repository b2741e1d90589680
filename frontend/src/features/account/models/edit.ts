import type { ModelSettings, ModelSettingsEdit, ProviderEdit, TaskModel } from '@/api/models';

type Preset = ModelSettings['presets'][number];

/** What can be changed, without what is only shown. */
export const editOf = (settings: ModelSettings): ModelSettingsEdit => ({
  own: settings.own,
  webSearch: settings.webSearch,
  providers: settings.providers.map(({ keyEnd: _, ...provider }) => provider),
  standard: settings.standard ?? null,
  tasks: settings.tasks,
});

/** The preset's provider and models in place of what stands there; a key that was typed is for its own address only. */
export function withPreset(edit: ModelSettingsEdit, preset: Preset): ModelSettingsEdit {
  const { name, baseUrl, structuredOutput } = preset;
  const known = edit.providers.find((p) => p.name === name && p.baseUrl === baseUrl);
  return {
    ...edit,
    providers: [
      ...edit.providers.filter((p) => p.name !== name && p.baseUrl),
      known ?? { name, baseUrl, structuredOutput },
    ],
    standard: { provider: name, model: preset.model },
    tasks: Object.fromEntries(Object.entries(preset.tasks).map(([task, model]) => [task, { provider: name, model }])),
  };
}

export const emptyProvider = (providers: ProviderEdit[]): ProviderEdit => ({
  name: providers.length === 0 ? 'mine' : `mine-${providers.length + 1}`,
  baseUrl: '',
  structuredOutput: 'STRICT',
});

/** A task's model; nothing chosen any more takes the task back to the standard model. */
export function withTask(edit: ModelSettingsEdit, task: string, model: TaskModel | null): ModelSettingsEdit {
  const { [task]: _, ...others } = edit.tasks;
  return { ...edit, tasks: model ? { ...others, [task]: model } : others };
}
