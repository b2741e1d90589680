import type { KeyboardEvent } from 'react';
import type { ListingCounts, ReviewState } from '@/api/discovery';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { states } from './filters';

interface Props {
  value: ReviewState;
  counts: ListingCounts | undefined;
  onChange: (state: ReviewState) => void;
}

export const counter = (counts: ListingCounts | undefined, state: ReviewState): string | undefined =>
  counts && w.counter(counts[state].count, counts[state].capped);

/** One list for each state, with how many there are under the filters. */
export function StateTabs({ value, counts, onChange }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = states[(states.indexOf(value) + step + states.length) % states.length];
    if (!next) return;
    event.preventDefault();
    onChange(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }
  return (
    <div className="tabs" role="tablist" aria-label={w.title} onKeyDown={onKeyDown}>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          role="tab"
          id={`tab-${state}`}
          className="tab"
          aria-selected={state === value}
          aria-controls="listings"
          tabIndex={state === value ? 0 : -1}
          onClick={() => onChange(state)}
        >
          {w.states[state]} <b>{counter(counts, state)}</b>
        </button>
      ))}
    </div>
  );
}
