import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '@/components/button';
import { reviewWords as w } from '@/lib/i18n/review';
import { load, store } from '@/lib/storage';

const MOST = 600;

interface Props {
  text: string;
  /** Where the typed text is kept until it is saved or given up. */
  draftKey: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** One line of any length up to 600 characters. Enter saves, Escape gives up; what is typed outlives a reload. */
export function Editor({ text, draftKey, onSave, onCancel }: Props) {
  const id = useId();
  const key = `typed.${draftKey}`;
  const [typed, setTyped] = useState(() => load<string>(key, 'tab') ?? text);
  const [wrong, setWrong] = useState(false);

  function type(value: string) {
    const line = value.replace(/\s*\n\s*/g, ' ');
    setTyped(line);
    setWrong(false);
    store(key, line, 'tab');
  }
  function save() {
    const line = typed.trim();
    if (!line) return setWrong(true);
    store(key, null, 'tab');
    onSave(line);
  }
  function cancel() {
    store(key, null, 'tab');
    onCancel();
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!event.shiftKey) save();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
  }

  return (
    <div className="editor">
      <textarea
        className="in"
        aria-label={w.edit.label}
        aria-describedby={`${id}-n`}
        aria-invalid={wrong || undefined}
        value={typed}
        maxLength={MOST}
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: it opens because the person asked to edit
        autoFocus
        onFocus={(e) => e.target.setSelectionRange(e.target.value.length, e.target.value.length)}
        onChange={(e) => type(e.target.value)}
        onKeyDown={onKey}
      />
      <div className="dact">
        <Button small look="primary" cap="↵" onClick={save}>
          {w.edit.save}
        </Button>
        <Button small cap="Esc" onClick={cancel}>
          {w.edit.cancel}
        </Button>
        <span id={`${id}-n`} className={wrong ? 's12 red' : 's12 num t2'} role={wrong ? 'alert' : undefined}>
          {wrong ? w.edit.empty : w.edit.characters(typed.length, MOST)}
        </span>
      </div>
    </div>
  );
}
