import { Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Retagging } from '@/api/types';
import { Button } from '@/components/button';
import { SelectField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { TagField } from '@/components/tag-field';
import { after } from '@/lib/after';
import { word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useGone } from '../undo';
import { kinds, lenses, sources } from './filters';
import { useRetag } from './queries';

interface Props {
  ids: string[];
  skills: string[];
  /** Skills that the chosen statements have. */
  present: string[];
  onClose: () => void;
  onDone: () => void;
}

/** Gives many statements another kind, source, lens or skills at once. */
export function RetagDialog({ ids, skills, present, onClose, onDone }: Props) {
  const e = t.evidence;
  const [change, setChange] = useState<Omit<Retagging, 'ids'>>({});
  const retag = useRetag();
  const gone = useGone();
  const set = (part: Partial<Retagging>) => setChange({ ...change, ...part });
  const nothing = Object.values(change).every((v) => v === undefined || v.length === 0);
  function submit(event: FormEvent) {
    event.preventDefault();
    after(retag.mutateAsync({ ids, ...change }), ({ changed }) => {
      onDone();
      gone(e.retagged(changed));
    });
  }
  const choice = (
    name: 'kind' | 'lens' | 'source',
    label: string,
    options: string[],
    words: Record<string, string>,
  ) => (
    <SelectField
      label={label}
      hint={{ kind: e.kindHints, lens: e.lensHints, source: {} as Record<string, string> }[name][change[name] ?? '']}
      value={change[name] ?? ''}
      onChange={(c) => set({ [name]: c.target.value || undefined })}
    >
      <option value="">{e.noChange}</option>
      {options.map((o) => (
        <option key={o} value={o}>
          {word(words, o)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={<span className="b">{e.retagTitle(ids.length)}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <form className="col" onSubmit={submit}>
        <p className="s13 t2">{e.retagText}</p>
        <ProblemNote error={retag.error} />
        {choice('kind', e.kind, kinds, t.experience.kinds)}
        {choice('lens', e.lens, lenses, t.experience.lenses)}
        {choice('source', e.source, sources, t.experience.sources)}
        <TagField
          label={e.addSkills}
          value={change.addSkills ?? []}
          suggestions={skills}
          onChange={(addSkills) => set({ addSkills })}
        />
        {present.length > 0 && (
          <TagField
            label={e.removeSkills}
            value={change.removeSkills ?? []}
            suggestions={present}
            onChange={(removeSkills) => set({ removeSkills })}
          />
        )}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button type="submit" look="primary" disabled={nothing || retag.isPending}>
            {e.retag}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
