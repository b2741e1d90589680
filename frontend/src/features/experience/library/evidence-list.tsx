import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Evidence } from '@/api/types';
import { Chip } from '@/components/parts';
import { joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { Measured } from '../measured';
import type { Selection } from './selection';

export interface ListHandle {
  show: (index: number) => void;
}

interface Props {
  items: Evidence[];
  total: number;
  current: number;
  opened?: string;
  selection: Selection;
  onOpen: (index: number) => void;
  onEnd: () => void;
  ref?: Ref<ListHandle>;
}

/** Any number of statements: only what is seen is drawn, and the next page is fetched before its place is reached. */
export function EvidenceList({ items, total, current, opened, selection, onOpen, onEnd, ref }: Props) {
  const scroll = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 73,
    overscan: 8,
    getItemKey: (i) => items[i]?.id ?? i,
  });
  useImperativeHandle(ref, () => ({ show: (index) => rows.scrollToIndex(index) }), [rows]);
  const seen = rows.getVirtualItems();
  const last = seen[seen.length - 1]?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only when another row comes into view
  useEffect(() => {
    if (last >= items.length - 30) onEnd();
  }, [last, items.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard could not scroll this region
    <section className="lib-rows" aria-label={t.evidence.title} tabIndex={0} data-scroll ref={scroll}>
      <ul style={{ height: rows.getTotalSize() }}>
        {seen.map(({ key, index, start }) => {
          const item = items[index];
          return (
            item && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className="ev"
                aria-setsize={total}
                aria-posinset={index + 1}
                aria-current={index === current || undefined}
                data-on={selection.ids.has(item.id)}
                data-opened={item.id === opened}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row item={item} selection={selection} onOpen={() => onOpen(index)} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function Row({ item, selection, onOpen }: { item: Evidence; selection: Selection; onOpen: () => void }) {
  const on = selection.ids.has(item.id);
  const lens = item.lens === 'FACTS' ? null : word(t.experience.lenses, item.lens);
  return (
    <>
      <label className="ev-pick">
        <input
          type="checkbox"
          checked={on}
          aria-label={t.evidence.pick(item.text)}
          onChange={(e) => {
            if ((e.nativeEvent as MouseEvent).shiftKey) selection.rangeTo(item.id);
            else selection.toggle(item.id);
          }}
        />
      </label>
      <div className="ev-main">
        <button type="button" className="ev-text" aria-label={t.evidence.open(item.text)} onClick={onOpen}>
          <Measured text={item.text} metrics={item.metrics} />
        </button>
        <div className="ev-facts">
          <span className="trunc">
            {joined(item.organisation || t.evidence.whole, word(t.experience.kinds, item.kind))}
          </span>
          {lens && <Chip tone="line">{joined(lens, t.experience.lensMarks[item.lens.toLowerCase()])}</Chip>}
          {item.skills.slice(0, 4).map((skill) => (
            <Chip key={skill}>{skill}</Chip>
          ))}
          {item.skills.length > 4 && <span className="num">+{item.skills.length - 4}</span>}
        </div>
      </div>
      <span className="from">{item.origin || word(t.experience.sources, item.source)}</span>
    </>
  );
}
