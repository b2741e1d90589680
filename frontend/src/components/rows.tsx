import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button';
import { Icon } from './icons';

interface Props<T> {
  items: T[];
  onChange: (items: T[]) => void;
  blank: T;
  /** What the button that adds one says. */
  add: string;
  removeLabel: (item: T, index: number) => string;
  max?: number;
  className?: string;
  children: (item: T, change: (part: Partial<T>) => void, index: number) => ReactNode;
}

/** A list whose rows are a few fields each. The first field of a new row takes the focus. */
export function Rows<T extends object>({
  items,
  onChange,
  blank,
  add,
  removeLabel,
  max = 50,
  className,
  children,
}: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLElement>('li:last-child input, li:last-child select')?.focus();
  });
  return (
    <div className={className ? `rows ${className}` : 'rows'}>
      {items.length > 0 && (
        <ul ref={list}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place, its fields are controlled
            <li key={index}>
              {children(
                item,
                (part) => onChange(items.map((other, i) => (i === index ? { ...other, ...part } : other))),
                index,
              )}
              <Button
                look="ghost"
                square
                aria-label={removeLabel(item, index)}
                title={removeLabel(item, index)}
                icon={<Icon.remove />}
                onClick={() => onChange(items.filter((_, i) => i !== index))}
              />
            </li>
          ))}
        </ul>
      )}
      {items.length < max && (
        <Button
          small
          icon={<Icon.add size={14} />}
          onClick={() => {
            added.current = true;
            onChange([...items, blank]);
          }}
        >
          {add}
        </Button>
      )}
    </div>
  );
}
