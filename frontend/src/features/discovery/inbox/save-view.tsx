import { Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { InboxView } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { inboxWords as w } from '@/lib/i18n/inbox';
import type { InboxFilters, Sort } from './filters';
import { useSaveView } from './queries';

interface Props {
  /** The one to be renamed; without it a new one is kept. */
  view?: InboxView;
  filters: InboxFilters;
  sort: Sort;
  onClose: () => void;
}

/** Keeps what is shown under a name, or gives a kept view another name. */
export function SaveView({ view, filters, sort, onClose }: Props) {
  const [name, setName] = useState(view?.name ?? '');
  const [wrong, setWrong] = useState<string>();
  const save = useSaveView();
  const toast = useToast();
  const problem = save.error ? asProblem(save.error) : null;
  function submit(event: FormEvent) {
    event.preventDefault();
    const given = name.trim();
    setWrong(given ? undefined : w.view.needName);
    if (!given || save.isPending) return;
    after(save.mutateAsync({ view, edit: { name: given, filters, sort } }), () => {
      toast(view ? w.view.renamed(given) : w.view.saved(given));
      onClose();
    });
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={<span className="b">{view ? w.view.renameTitle : w.view.title}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <form className="col" onSubmit={submit} noValidate>
        {!view && <p className="s13 t2">{w.view.text}</p>}
        {problem?.status === 412 ? (
          <p className="note warn">{w.view.stale}</p>
        ) : (
          problem && !problem.field('name') && <ProblemNote error={problem} />
        )}
        <TextField
          label={w.view.name}
          data-autofocus
          maxLength={80}
          value={name}
          onChange={(e) => setName(e.target.value)}
          error={wrong ?? problem?.field('name')}
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
