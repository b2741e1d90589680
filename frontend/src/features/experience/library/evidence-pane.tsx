import { type FormEvent, useEffect, useRef, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { Evidence, EvidenceEdit, ExperienceEntry } from '@/api/types';
import { Button } from '@/components/button';
import { SelectField, TextArea } from '@/components/field';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { TagField } from '@/components/tag-field';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { load, store } from '@/lib/storage';
import { titleOf } from '../entry-model';
import { evidenceEdit, useAddEvidence, useChangeEvidence, useDeleteEvidence } from '../queries';
import { useGone } from '../undo';
import { kinds, lenses, sources } from './filters';

interface Props {
  /** Null writes a new one. */
  item: Evidence | null;
  entries: ExperienceEntry[];
  skills: string[];
  onClose: () => void;
}
const fresh: EvidenceEdit = { text: '', kind: 'ACHIEVEMENT', source: 'MANUAL', lens: 'FACTS', skills: [] };

/** A statement with everything that can be said about it. What is typed is kept until it is saved or closed. */
export function EvidencePane({ item, entries, skills, onClose }: Props) {
  const e = t.evidence;
  const key = `typed.evidence.${item?.id ?? 'new'}`;
  const [kept] = useState(() => load<Partial<EvidenceEdit>>(key));
  const [typed, setTyped] = useState<Partial<EvidenceEdit>>(kept ?? {});
  const add = useAddEvidence();
  const change = useChangeEvidence();
  const remove = useDeleteEvidence();
  const toast = useToast();
  const gone = useGone();
  const box = useRef<HTMLFormElement>(null);
  const saving = item ? change : add;
  const edit: EvidenceEdit = { ...(item ? evidenceEdit(item) : fresh), ...typed };
  const problem = saving.error ? asProblem(saving.error) : null;
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);

  function set(part: Partial<EvidenceEdit>) {
    const next = { ...typed, ...part };
    setTyped(next);
    store(key, next);
  }
  function close() {
    store(key, null);
    onClose();
  }
  function submit(event?: FormEvent) {
    event?.preventDefault();
    const sent = { ...edit, text: edit.text.trim(), entryId: edit.entryId || null };
    after(item ? change.mutateAsync({ item, change: sent }) : add.mutateAsync(sent), () => {
      toast(item ? e.changed : e.added);
      close();
    });
  }
  return (
    <Scroll className="lib-pane" label={item ? e.edit : e.new}>
      <form
        ref={box}
        className="col"
        onSubmit={submit}
        onKeyDown={(k) => {
          if (k.key === 'Escape' && !k.defaultPrevented) close();
          if (k.key === 'Enter' && (k.ctrlKey || k.metaKey)) submit(k as unknown as FormEvent);
        }}
      >
        <div className="row">
          <h2 className="grow">{item ? e.edit : e.new}</h2>
          <Button look="ghost" square small aria-label={t.state.close} onClick={close}>
            <Icon.x />
          </Button>
        </div>
        {kept && !problem && <p className="s12 t3">{t.experience.kept}</p>}
        {problem?.status === 412 ? (
          <p className="note warn">{t.experience.stale}</p>
        ) : (
          problem && !problem.field('text') && <ProblemNote error={problem} />
        )}
        <TextArea
          label={t.experience.statement}
          hint={item ? e.mine : t.experience.newHint}
          rows={4}
          value={edit.text}
          error={problem?.field('text')}
          onChange={(c) => set({ text: c.target.value })}
        />
        {item?.warnings.map((warning) => (
          <p key={warning} className="xp-hint amber">
            <Icon.info size={14} />
            {warning}
          </p>
        ))}
        <Choice
          name="kind"
          label={e.kind}
          options={kinds}
          words={t.experience.kinds}
          hints={e.kindHints}
          {...{ edit, set }}
        />
        <Choice
          name="lens"
          label={e.lens}
          options={lenses}
          words={t.experience.lenses}
          hints={e.lensHints}
          {...{ edit, set }}
        />
        <Choice name="source" label={e.source} options={sources} words={t.experience.sources} {...{ edit, set }} />
        <TagField
          label={e.skills}
          hint={t.experience.hints.tags}
          value={edit.skills}
          suggestions={skills}
          onChange={(list) => set({ skills: list })}
        />
        <SelectField
          label={e.entry}
          value={edit.entryId ?? ''}
          onChange={(c) => set({ entryId: c.target.value || null })}
        >
          <option value="">{e.whole}</option>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {joined(entry.organisation, titleOf(entry))}
            </option>
          ))}
        </SelectField>
        {item?.origin && (
          <p className="s12 t3">
            {e.origin}: {item.origin}
          </p>
        )}
        <div className="row acts">
          <Button type="submit" look="primary" disabled={saving.isPending || !edit.text.trim()}>
            {t.state.save}
          </Button>
          <Button onClick={close}>{t.state.cancel}</Button>
          <span className="grow" />
          {item && (
            <Button
              look="danger"
              onClick={() => {
                close();
                after(remove.mutateAsync(item.id), () => gone(e.removed));
              }}
            >
              {e.remove}
            </Button>
          )}
        </div>
      </form>
    </Scroll>
  );
}

interface ChoiceProps {
  name: 'kind' | 'lens' | 'source';
  label: string;
  options: string[];
  words: Record<string, string>;
  hints?: Record<string, string>;
  edit: EvidenceEdit;
  set: (part: Partial<EvidenceEdit>) => void;
}

function Choice({ name, label, options, words, hints, edit, set }: ChoiceProps) {
  return (
    <SelectField
      label={label}
      hint={hints?.[edit[name] ?? '']}
      value={edit[name]}
      onChange={(c) => set({ [name]: c.target.value })}
    >
      {options.map((o) => (
        <option key={o} value={o}>
          {word(words, o)}
        </option>
      ))}
    </SelectField>
  );
}
