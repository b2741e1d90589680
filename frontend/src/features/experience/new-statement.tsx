import { type KeyboardEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextArea } from '@/components/field';
import { t } from '@/lib/i18n';
import { useStored } from '@/lib/storage';
import { useAddEvidence } from './queries';

/** Writes one statement after the other: Enter adds it and leaves the field open for the next. */
export function NewStatement({ entryId }: { entryId: string }) {
  const [text, setText] = useStored(`typed.statement.${entryId}`, '');
  const [open, setOpen] = useState(text !== '');
  const add = useAddEvidence();
  if (!open) {
    return (
      <button type="button" className="linkbtn s12" onClick={() => setOpen(true)}>
        {t.experience.addStatement}
      </button>
    );
  }
  const problem = add.error ? asProblem(add.error) : null;
  function submit() {
    if (!text.trim() || add.isPending) return;
    add.mutate(
      { entryId, text: text.trim(), kind: 'ACHIEVEMENT', lens: 'FACTS', skills: [] },
      {
        onSuccess: () => setText(''),
      },
    );
  }
  function close() {
    setText('');
    add.reset();
    setOpen(false);
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      submit();
    }
  }
  return (
    <div className="col grow">
      <TextArea
        label={t.experience.newStatement}
        hint={t.experience.newHint}
        rows={2}
        value={text}
        error={problem ? (problem.field('text') ?? problem.detail) : undefined}
        autoFocus
        onChange={(e) => setText(e.target.value)}
        onKeyDown={onKey}
      />
      <div className="row">
        <Button small look="primary" onClick={submit} disabled={!text.trim() || add.isPending}>
          {t.experience.addStatement}
        </Button>
        <Button small onClick={close}>
          {t.state.close}
        </Button>
      </div>
    </div>
  );
}
