import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { asProblem } from '@/api/problem';
import { t } from '@/lib/i18n';
import { load, store } from '@/lib/storage';
import { Icon } from './icons';

interface Props {
  /** What it is, for the accessible name and the placeholder. */
  label: string;
  value: string;
  /** The field's name in the server's errors. */
  field: string;
  /** Where the typed text is kept until it is saved. */
  draftKey: string;
  onSave: (text: string) => Promise<unknown>;
  /** A sentence or more, which wraps. */
  long?: boolean;
  className?: string;
  /** How the value is shown; the plain text by default. */
  children?: ReactNode;
}

/**
 * A text that turns into its own editor. Enter or leaving saves, Esc puts back. It closes at once; when saving fails it
 * opens again with what was typed and what to do. What is not saved survives a reload.
 */
export function InlineText({ label, value, field, draftKey, onSave, long, className, children }: Props) {
  const id = useId();
  const key = `typed.inline.${draftKey}`;
  const [typed, setTyped] = useState<string | null>(() => load<string>(key));
  const [error, setError] = useState<unknown>(null);
  const [restored, setRestored] = useState(typed !== null);
  const opener = useRef<HTMLButtonElement>(null);
  const leaving = useRef(false);

  function type(text: string) {
    setTyped(text);
    store(key, text);
  }
  function close(refocus: boolean) {
    leaving.current = true;
    setTyped(null);
    setError(null);
    setRestored(false);
    if (refocus) requestAnimationFrame(() => opener.current?.focus());
  }
  function cancel() {
    store(key, null);
    close(true);
  }
  function save(refocus: boolean) {
    if (leaving.current || typed === null) return;
    const text = typed.trim();
    if (text === value && !error) return cancel();
    close(refocus);
    onSave(text).then(
      () => {
        if (load<string>(key)?.trim() === text) store(key, null);
      },
      (failure: unknown) => {
        leaving.current = false;
        setTyped(text);
        setError(failure);
      },
    );
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save(true);
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
  }

  if (typed === null) {
    return (
      <button
        ref={opener}
        type="button"
        className={['inl', className].filter(Boolean).join(' ')}
        data-empty={!value}
        aria-label={value ? `${t.state.edit(label)}: ${value}` : t.state.add(label)}
        onClick={() => {
          leaving.current = false;
          setTyped(value);
        }}
      >
        {value ? (children ?? value) : t.state.add(label)}
      </button>
    );
  }
  const Field = long ? 'textarea' : 'input';
  return (
    <span className={['inl-edit', className].filter(Boolean).join(' ')}>
      <Field
        className="in"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || restored ? `${id}-e` : undefined}
        value={typed}
        autoFocus={!restored}
        onFocus={(e) => e.target.setSelectionRange(e.target.value.length, e.target.value.length)}
        onChange={(e) => type(e.target.value)}
        onKeyDown={onKey}
        onBlur={() => !error && save(false)}
        {...(long && { rows: 1 })}
      />
      {error ? (
        <span className="err" id={`${id}-e`} role="alert">
          <Icon.warn size={14} />
          {words(error, field, value)}
        </span>
      ) : (
        restored && (
          <span className="hint" id={`${id}-e`}>
            {t.state.notSaved}
          </span>
        )
      )}
    </span>
  );
}

function words(error: unknown, field: string, now: string): string {
  const problem = asProblem(error);
  return problem.status === 412 ? t.state.stale(now) : (problem.field(field) ?? problem.detail);
}
