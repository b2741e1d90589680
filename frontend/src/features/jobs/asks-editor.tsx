import './asks.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { askWords as w } from '@/lib/i18n/asks';

export interface Ask {
  text: string;
  required: boolean;
  /** How often it is asked for, when that is known. */
  note?: string;
}

interface Props {
  label: string;
  add: string;
  asks: Ask[];
  onChange: (asks: Ask[]) => void;
}

/** Things asked for, one a line: reworded, moved between required and preferred, taken out, added with Enter. */
export function AsksEditor({ label, add, asks, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const change = (at: number, part: Partial<Ask>) =>
    onChange(asks.map((ask, i) => (i === at ? { ...ask, ...part } : ask)));
  function append() {
    const text = typed.trim();
    if (text && !asks.some((ask) => ask.text.toLowerCase() === text.toLowerCase()))
      onChange([...asks, { text, required: true }]);
    setTyped('');
    field.current?.focus();
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    append();
  }
  return (
    <fieldset className="askedit">
      <legend className="lbl">{label}</legend>
      <ol>
        {asks.map((ask, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its text changes with every key
          <li key={i}>
            <input
              className="in"
              aria-label={w.text(i + 1)}
              maxLength={300}
              value={ask.text}
              onChange={(e) => change(i, { text: e.target.value })}
            />
            <span className="s12 t3 num often">{ask.note}</span>
            <Button
              small
              aria-label={`${w.kind(ask.text)}: ${ask.required ? t.jobs.required : t.jobs.preferred}`}
              onClick={() => change(i, { required: !ask.required })}
            >
              {ask.required ? t.jobs.required : t.jobs.preferred}
            </Button>
            <Button
              small
              square
              look="ghost"
              aria-label={t.state.removeOne(ask.text)}
              icon={<Icon.x size={14} />}
              onClick={() => onChange(asks.filter((_, at) => at !== i))}
            />
          </li>
        ))}
      </ol>
      <div className="row">
        <input
          ref={field}
          className="in grow"
          aria-label={add}
          placeholder={add}
          maxLength={300}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          onKeyDown={onKey}
        />
        <Button small onClick={append} disabled={!typed.trim()}>
          {w.add}
        </Button>
      </div>
    </fieldset>
  );
}

/** As the API takes them; a line that was emptied is gone. */
export const stated = (asks: Ask[]) =>
  asks.map(({ text, required }) => ({ text: text.trim(), required })).filter((ask) => ask.text);
