import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { Icon } from './icons';

interface Around {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  end?: ReactNode;
}

function Wrap({ id, label, hint, error, end, children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <div className="row lbl">
        <label htmlFor={id} className="grow">
          {label}
        </label>
        {end}
      </div>
      {children}
      {error && (
        <p className="err" id={`${id}-e`}>
          <Icon.warn size={14} />
          {error}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
    </div>
  );
}

const described = (id: string, hint: unknown, error: unknown) =>
  [error && `${id}-e`, hint && `${id}-h`].filter(Boolean).join(' ') || undefined;

export function TextField({ label, hint, error, end, ...rest }: Around & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <Wrap id={id} label={label} hint={hint} error={error} end={end}>
      <input
        {...rest}
        id={id}
        className="in"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      />
    </Wrap>
  );
}

export function TextArea({ label, hint, error, end, ...rest }: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  return (
    <Wrap id={id} label={label} hint={hint} error={error} end={end}>
      <textarea
        {...rest}
        id={id}
        className="in"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      />
    </Wrap>
  );
}

export function SelectField({ label, hint, error, end, ...rest }: Around & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  return (
    <Wrap id={id} label={label} hint={hint} error={error} end={end}>
      <select
        {...rest}
        id={id}
        className="in"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      />
    </Wrap>
  );
}
