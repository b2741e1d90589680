import type { ModelSettingsEdit, TaskModel } from '@/api/models';
import type { ApiProblem } from '@/api/problem';
import { modelWords as m } from '@/lib/i18n/models';
import { withTask } from './edit';

/** A model for everything, and another one where it should differ. */
export function TaskTable({
  edit,
  tasks,
  problem,
  onChange,
}: {
  edit: ModelSettingsEdit;
  tasks: string[];
  problem: ApiProblem | null;
  onChange: (edit: ModelSettingsEdit) => void;
}) {
  const providers = edit.providers.map((p) => p.name);
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th>{m.task}</th>
            <th>{m.by}</th>
            <th>{m.model}</th>
            <th>{m.temperature}</th>
            <th>{m.maxTokens}</th>
          </tr>
        </thead>
        <tbody>
          <Row
            name={m.everything}
            none={m.choose}
            value={edit.standard}
            providers={providers}
            wrong={(field) => problem?.field(`standard.${field}`) ?? problem?.field('standard')}
            onChange={(standard) => onChange({ ...edit, standard })}
          />
          {tasks.map((task) => (
            <Row
              key={task}
              name={m.tasks[task] ?? task}
              none={m.asStandard}
              value={edit.tasks[task]}
              providers={providers}
              wrong={(field) => problem?.field(`tasks.${task}.${field}`)}
              onChange={(model) => onChange(withTask(edit, task, model))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  name,
  none,
  value,
  providers,
  wrong,
  onChange,
}: {
  name: string;
  none: string;
  value: TaskModel | null | undefined;
  providers: string[];
  wrong: (field: string) => string | undefined;
  onChange: (model: TaskModel | null) => void;
}) {
  const set = (change: Partial<TaskModel>) => value && onChange({ ...value, ...change });
  const cell = (field: 'model' | 'temperature' | 'maxTokens', label: string) => ({
    'aria-label': `${label}, ${name}`,
    'aria-invalid': wrong(field) ? true : undefined,
    className: 'in',
    disabled: !value,
    value: value?.[field] ?? '',
  });
  const number = (text: string) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text));
  return (
    <tr>
      <th scope="row" className="b">
        {name}
      </th>
      <td>
        <select
          aria-label={`${m.by}, ${name}`}
          aria-invalid={wrong('provider') ? true : undefined}
          className="in"
          value={value?.provider ?? ''}
          onChange={(e) => onChange(e.target.value ? { model: '', ...value, provider: e.target.value } : null)}
        >
          <option value="">{none}</option>
          {providers.map((provider) => (
            <option key={provider}>{provider}</option>
          ))}
        </select>
      </td>
      <td>
        <input {...cell('model', m.model)} onChange={(e) => set({ model: e.target.value })} />
      </td>
      <td>
        <input
          {...cell('temperature', m.temperature)}
          type="number"
          min="0"
          max="2"
          step="0.1"
          onChange={(e) => set({ temperature: number(e.target.value) })}
        />
      </td>
      <td>
        <input
          {...cell('maxTokens', m.maxTokens)}
          type="number"
          min="1"
          onChange={(e) => set({ maxTokens: number(e.target.value) })}
        />
      </td>
    </tr>
  );
}
