import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { ListingCard } from '@/api/discovery';
import { Row } from './row';

export interface ListHandle {
  show: (index: number) => void;
}

interface Props {
  label: string;
  items: ListingCard[];
  /** Of all that match; -1 while unknown. */
  total: number;
  current: number;
  more: boolean;
  onSelect: (index: number) => void;
  onOpen: (index: number) => void;
  onEnd: () => void;
  ref?: Ref<ListHandle>;
}

/** Any number of listings: only what is seen is drawn, and the next page is fetched before its place is reached. */
export function ListingList({ label, items, total, current, more, onSelect, onOpen, onEnd, ref }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const height = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false }) ? 84 : 81;
  const rows = useVirtualizer({
    count: items.length + (more ? 3 : 0),
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (i) => items[i]?.id ?? `wait-${i}`,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height asks for new places
  useEffect(() => rows.measure(), [height]);
  useImperativeHandle(ref, () => ({ show: (index) => rows.scrollToIndex(index) }), [rows]);
  const seen = rows.getVirtualItems();
  const last = seen[seen.length - 1]?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only when another row comes into view
  useEffect(() => {
    if (more && last >= items.length - 40) onEnd();
  }, [last, items.length, more]);

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Enter') onOpen(current);
    else if (to !== undefined) onSelect(to);
    else return;
    event.preventDefault();
  }
  const active = items[current];
  return (
    <div
      className="lrows"
      ref={scroll}
      data-scroll
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active && `listing-${active.id}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="lsize" style={{ height: rows.getTotalSize() }}>
        {seen.map(({ key, index, start }) => {
          const card = items[index];
          const style = { transform: `translateY(${start}px)` };
          if (!card) return <Waiting key={key} style={style} />;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
            <div
              key={key}
              id={`listing-${card.id}`}
              role="option"
              aria-selected={index === current}
              aria-setsize={total}
              aria-posinset={index + 1}
              className="lrow scored"
              style={style}
              onClick={() => onOpen(index)}
            >
              <Row card={card} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A row that is on its way, at its final height. */
function Waiting({ style }: { style?: object }) {
  return (
    <div className="lrow scored" style={style} role="presentation" aria-hidden="true">
      <span className="skel" style={{ width: 32, height: 24 }} />
      <div className="grow lwait">
        <span className="skel" style={{ width: '62%' }} />
        <span className="skel" style={{ width: '84%' }} />
        <span className="skel" style={{ width: '48%' }} />
      </div>
    </div>
  );
}

export function ListSkeleton({ label }: { label: string }) {
  return (
    <div className="lrows" role="status" aria-label={label}>
      <div className="lsize flow">
        {Array.from({ length: 10 }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <Waiting key={i} />
        ))}
      </div>
    </div>
  );
}
