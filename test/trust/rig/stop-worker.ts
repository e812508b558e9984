import type { CDPSession } from 'puppeteer-core';
import { pause } from '../../tools/drive';
import type { Launched } from '../../tools/launch';

/** Stops the worker that runs now, and waits until the browser says that it is gone. */
export async function workerOf(session: Launched): Promise<{ stop(): Promise<void> }> {
  const client: CDPSession = await session.browser.target().createCDPSession();
  const url = session.url('background.js');
  const ids = async () => {
    const { targetInfos } = await client.send('Target.getTargets');
    return targetInfos.filter((each) => each.url === url).map((each) => each.targetId);
  };
  return {
    async stop() {
      for (let tries = 0; tries < 500; tries++) {
        const [id] = await ids();
        if (!id) {
          await pause(2);
          continue;
        }
        await client.send('Target.closeTarget', { targetId: id });
        // Gone, or started again under another id.
        for (let waits = 0; waits < 500 && (await ids()).includes(id); waits++) await pause(2);
        return;
      }
      throw new Error('The worker was never there to be stopped.');
    },
  };
}
