import type { ProviderEdit, StructuredOutput } from '@/api/models';
import type { Text } from '@/api/types';
import { Button } from '@/components/button';
import { SelectField, TextField } from '@/components/field';
import { modelWords as m } from '@/lib/i18n/models';

/** Where a provider is and how it is asked. The key can only be set, never read. */
export function ProviderFields({
  provider,
  keyEnd,
  error,
  onChange,
  onRemove,
}: {
  provider: ProviderEdit;
  keyEnd: Text;
  error: (field: string) => string | undefined;
  onChange: (provider: ProviderEdit) => void;
  onRemove: () => void;
}) {
  const set = (change: Partial<ProviderEdit>) => onChange({ ...provider, ...change });
  return (
    <fieldset className="col plain" aria-label={m.provider(provider.name)}>
      <div className="two">
        <TextField
          label={m.name}
          value={provider.name}
          error={error('name')}
          onChange={(e) => set({ name: e.target.value })}
        />
        <TextField
          label={m.address}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={provider.baseUrl}
          error={error('baseUrl')}
          onChange={(e) => set({ baseUrl: e.target.value })}
        />
        <TextField
          label={m.key}
          type="password"
          autoComplete="off"
          placeholder={keyEnd == null ? '' : m.keyStored(keyEnd)}
          hint={keyEnd == null ? m.keyHint : m.keyKept}
          value={provider.apiKey ?? ''}
          error={error('apiKey')}
          onChange={(e) => set({ apiKey: e.target.value || undefined })}
        />
        <TextField
          label={m.organization}
          value={provider.organization ?? ''}
          error={error('organization')}
          onChange={(e) => set({ organization: e.target.value || null })}
        />
        <SelectField
          label={m.json}
          value={provider.structuredOutput}
          onChange={(e) => set({ structuredOutput: e.target.value as StructuredOutput })}
        >
          <option value="STRICT">{m.strict}</option>
          <option value="PROMPT">{m.prompt}</option>
        </SelectField>
      </div>
      <div className="row">
        <Button small onClick={onRemove}>
          {m.remove(provider.name)}
        </Button>
      </div>
    </fieldset>
  );
}
