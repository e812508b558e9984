// A share of the schedules in a process of its own, with a background, stores and clock of its own.
import { runSchedules, type Share, type ShareCame } from './run-schedules';

/** How far it is, and at the end what came of it. */
export type ShareSays = { done: number } | { came: ShareCame };

/** What the background has waiting for later would keep the process. */
const end = (): void => process.exit(0);
const say = (said: ShareSays, then = (): void => undefined): void => {
  process.send?.(said, then);
};

process.once('message', async (share: Share) => {
  const came = await runSchedules(share, (done) => say({ done }));
  say({ came }, end);
});
process.once('disconnect', () => process.exit(1));
