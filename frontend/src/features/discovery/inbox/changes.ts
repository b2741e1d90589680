import type { ListingCard, ReviewState } from '@/api/discovery';

/** One step that can be taken back: which listings, and from where to where. */
export interface Step {
  ids: string[];
  from: ReviewState;
  to: ReviewState;
  /** When, in milliseconds of the clock. */
  at: number;
}

const MINUTE = 60_000;

/**
 * What the person did since the lists were fetched, laid over them when they are shown. The fetched pages stay as they
 * are, so that a page that arrives late cannot bring back what has been dealt with.
 */
export interface Changes {
  state: Record<string, ReviewState>;
  flagged: Record<string, boolean>;
  /** The newest last. */
  steps: Step[];
}

export const none: Changes = { state: {}, flagged: {}, steps: [] };

const placed = (changes: Changes, ids: string[], state: ReviewState): Changes['state'] => ({
  ...changes.state,
  ...Object.fromEntries(ids.map((id) => [id, state])),
});

export const stepped = (changes: Changes, step: Step): Changes => ({
  ...changes,
  state: placed(changes, step.ids, step.to),
  steps: [...changes.steps, step],
});

/** Takes a step back: by undo the newest, or the one that the server refused. */
export const steppedBack = (changes: Changes, step: Step): Changes => ({
  ...changes,
  state: placed(changes, step.ids, step.from),
  steps: changes.steps.filter((s) => s !== step),
});

/** The newest step that undo would still take back. */
export function undoable({ steps }: Changes, now = Date.now()): Step | undefined {
  const last = steps.at(-1);
  return last && now - last.at < MINUTE ? last : undefined;
}

export const flagged = (changes: Changes, id: string, on: boolean): Changes => ({
  ...changes,
  flagged: { ...changes.flagged, [id]: on },
});

/** The listings of one state as they stand now. */
export function shown(cards: ListingCard[], tab: ReviewState, changes: Changes): ListingCard[] {
  return cards.flatMap((card) => {
    const state = changes.state[card.id];
    if (state && state !== tab) return [];
    const flag = changes.flagged[card.id] ?? card.flagged;
    return flag === card.flagged && (!state || state === card.state)
      ? card
      : { ...card, flagged: flag, state: state ?? card.state };
  });
}

/** Where a listing may go from each state; the way back is undo. */
export const ways: Record<ReviewState, ReviewState[]> = {
  NEW: ['INTERESTED', 'DISMISSED', 'APPLIED'],
  INTERESTED: ['DISMISSED', 'APPLIED'],
  DISMISSED: [],
  APPLIED: [],
};
