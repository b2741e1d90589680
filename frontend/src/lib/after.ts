/**
 * Goes on when a change is done, even if its component is gone by then (a list that was reloaded may have removed it).
 * A failure stays with the mutation, which shows it.
 */
export function after<T>(change: Promise<T>, then: (result: T) => unknown): void {
  change.then(then, () => {});
}
