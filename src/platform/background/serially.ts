/**
 * One after another: session memory has no transactions, and two frames of one page report at once.
 * An error ends its own task only.
 */
export function serially(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
