import { Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Search, SearchEdit } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { TagField } from '@/components/tag-field';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { useSaveSearch } from './queries';

const w = sourcesWords.searches;

/** A search that is new, or one to be changed. */
export function SearchDialog({ search, onClose }: { search: Search | null; onClose: () => void }) {
  const [edit, setEdit] = useState<SearchEdit>({
    term: search?.term ?? '',
    exclude: search?.exclude ?? [],
    locations: search?.locations ?? [],
    active: search?.active ?? true,
  });
  const [wrong, setWrong] = useState<string>();
  const save = useSaveSearch();
  const toast = useToast();
  const problem = save.error ? asProblem(save.error) : null;
  const set = (part: Partial<SearchEdit>) => setEdit({ ...edit, ...part });
  function submit(event: FormEvent) {
    event.preventDefault();
    const term = edit.term.trim();
    setWrong(term ? undefined : w.needTerm);
    if (!term || save.isPending) return;
    after(save.mutateAsync({ search, edit: { ...edit, term } }), () => {
      toast(search ? w.saved : w.added);
      onClose();
    });
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={<span className="b">{search ? w.edit(search.term) : w.new}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <form className="col" onSubmit={submit} noValidate>
        {problem?.status === 412 ? (
          <p className="note warn">{w.stale}</p>
        ) : (
          problem && !problem.field('term') && <ProblemNote error={problem} />
        )}
        <TextField
          label={w.term}
          hint={w.termHint}
          data-autofocus
          maxLength={200}
          value={edit.term}
          error={wrong ?? problem?.field('term')}
          onChange={(e) => set({ term: e.target.value })}
        />
        <TagField
          label={w.exclude}
          hint={w.excludeHint}
          value={edit.exclude}
          error={problem?.under('exclude')?.message}
          onChange={(exclude) => set({ exclude })}
          max={50}
        />
        <TagField
          label={w.locations}
          hint={w.locationsHint}
          value={edit.locations}
          error={problem?.under('locations')?.message}
          onChange={(locations) => set({ locations })}
          commas
          max={30}
        />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button type="submit" look="primary" disabled={save.isPending}>
            {t.state.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
