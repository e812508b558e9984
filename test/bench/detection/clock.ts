/**
 * Milliseconds of work: of this process's own in Node, so that what else the machine does falls into none; in a
 * page, which is told no such thing, as time goes by.
 */
export function clock(): number {
  if (typeof process === 'undefined') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
