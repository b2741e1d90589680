/** Work on one thing of the server: one request at a time, in the order of asking. */
export function turns() {
  let tail: Promise<unknown> = Promise.resolve();
  let newest: unknown;

  function run<R>(task: () => Promise<R>): Promise<R> {
    const result = tail.then(task);
    tail = result.catch(() => {});
    return result;
  }
  return {
    run,
    /** Left undone when a newer one was asked for before its turn came: the last state wins. */
    latest(task: () => Promise<unknown>): Promise<unknown> {
      newest = task;
      return run(() => (newest === task ? task() : Promise.resolve()));
    },
  };
}
