import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { templateWords as w } from '@/lib/i18n/templates';
import { moved } from './model';

interface Props<T> {
  label: string;
  items: T[];
  keyOf: (item: T) => string;
  nameOf: (item: T) => string;
  onChange: (items: T[]) => void;
  /** What stands under the name of an item that is printed. */
  more?: (item: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
}

/** What is printed, in its order: a box to tick, and moved by its buttons or by Alt with the arrow keys. */
export function ChoiceList<T extends { shown: boolean }>({ label, items, keyOf, nameOf, onChange, more }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');

  function move(index: number, by: -1 | 1) {
    const next = moved(items, index, by);
    const item = items[index];
    if (next === items || !item) return;
    const held = document.activeElement as HTMLElement | null;
    onChange(next);
    setSaid(w.moved(nameOf(item), index + by + 1, items.length));
    // an element that is moved loses the focus; its button for that way may be spent
    requestAnimationFrame(() => {
      const row = list.current?.children[index + by];
      const other = row?.querySelector<HTMLElement>('input');
      if (held && row?.contains(held) && !held.matches(':disabled')) held.focus();
      else other?.focus();
    });
  }
  function onKey(event: KeyboardEvent, index: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <>
      <ul className="choices" ref={list} aria-label={label}>
        {items.map((item, index) => {
          const name = nameOf(item);
          const change = (part: Partial<T>) =>
            onChange(items.map((other, i) => (i === index ? { ...other, ...part } : other)));
          return (
            // keys of the controls inside, which bubble
            <li key={keyOf(item)} data-shown={item.shown} onKeyDown={(event) => onKey(event, index)}>
              <div className="row">
                <label className="row grow">
                  <input
                    type="checkbox"
                    checked={item.shown}
                    aria-label={w.show(name)}
                    onChange={(event) => change({ shown: event.target.checked } as Partial<T>)}
                  />
                  <span>{name}</span>
                </label>
                <Mover label={w.up(name)} at={index === 0} onMove={() => move(index, -1)}>
                  <Icon.up size={14} />
                </Mover>
                <Mover label={w.down(name)} at={index === items.length - 1} onMove={() => move(index, 1)}>
                  <Icon.down size={14} />
                </Mover>
              </div>
              {item.shown && more?.(item, change, index)}
            </li>
          );
        })}
      </ul>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  );
}

function Mover(props: { label: string; at: boolean; onMove: () => void; children: ReactNode }) {
  return (
    <Button
      small
      square
      look="ghost"
      aria-label={props.label}
      title={props.label}
      disabled={props.at}
      onClick={props.onMove}
    >
      {props.children}
    </Button>
  );
}
