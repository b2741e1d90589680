import type { ReviewEdits } from '@/api/review';

const STEPS = 200;

export interface Step {
  /** How things stood before it. */
  before: ReviewEdits;
  /** The statement that it was about, to be looked at again when the step is taken back. */
  at?: string;
}

/** The draft as it stands on screen, and the steps that led here, the newest last. */
export interface History {
  now: ReviewEdits;
  steps: Step[];
}

export const begun = (now: ReviewEdits): History => ({ now, steps: [] });

/** A change of any kind; one that changes nothing is no step. */
export function stepped(history: History, now: ReviewEdits, at?: string): History {
  if (now === history.now) return history;
  return { now, steps: [...history.steps, { before: history.now, at }].slice(-STEPS) };
}

export function steppedBack({ now, steps }: History): History {
  const last = steps.at(-1);
  return last ? { now: last.before, steps: steps.slice(0, -1) } : { now, steps };
}
