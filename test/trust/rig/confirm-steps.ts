import type { CDPSession, Page } from 'puppeteer-core';

/** What became of one step, told to this process the moment the page knows it. */
export interface Told {
  key: string;
  /** `confirmed` was answered ok; `lost` got no answer; anything else is the error it was refused with. */
  came: string;
}

/** A page's own driver of steps: real messages to the real background, under one pasted attendance. */
export interface Confirmer {
  /** Steps one after another until the page dies; `tell` hears of each from outside the browser. */
  pour(seed: number): Promise<void>;
  /** One step, once. */
  once(key: string): Promise<string>;
}

const BINDING = 'sidenoteTrustTold';

/** Makes ready an extension page; throws where the background refuses to begin. */
export async function confirmerIn(page: Page, tell: (told: Told) => void): Promise<Confirmer> {
  const client = await page.createCDPSession();
  await hear(client, tell);
  await page.evaluate(async (binding) => {
    type Reply = { ok: boolean; error?: string; value?: { token: unknown; encounterId: string } };
    const kinds = [
      { kind: 'opened' },
      { kind: 'gate', result: 'passed' },
      { kind: 'later' },
      {
        kind: 'outcome',
        outcome: { code: 'asked-declined', questionsAsked: 2, questionsAnswered: 0 },
        owed: [],
      },
      {
        kind: 'outcome',
        outcome: { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
        owed: ['gp-letter'],
      },
      { kind: 'handed-over', owed: ['gp-letter'] },
      { kind: 'letter', letter: 'gp', action: 'copied' },
    ];
    // One object of methods, because the test runner's compiler marks named functions with a helper
    // that no page has.
    const driver = {
      say(sidenote: string, request: unknown) {
        const asked = chrome.runtime.sendMessage({ sidenote, request });
        // A reply can be lost without a word, as when the background goes just as it starts: then it
        // counts as no answer, and the same step is sent again.
        const lost = new Promise<undefined>((resolve) => {
          setTimeout(() => resolve(undefined), 20_000);
        });
        return Promise.race([asked as Promise<Reply | undefined>, lost]);
      },
      tell(key: string, came: string) {
        const { [binding]: tell } = globalThis as unknown as Record<string, (text: string) => void>;
        tell?.(JSON.stringify({ key, came }));
      },
      async begin() {
        let begun = await driver.say('begin-pasted', { presentations: [], lines: [] });
        // A browser just started may still wait for its policy; nobody is asked to be quicker.
        for (let tries = 0; !begun?.ok && tries < 50; tries++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          begun = await driver.say('begin-pasted', { presentations: [], lines: [] });
        }
        if (!begun?.ok || !begun.value) throw new Error(`Not begun: ${JSON.stringify(begun)}`);
        const { token, encounterId } = begun.value;
        return { token, encounterId };
      },
      async once(key: string, kind: number) {
        try {
          const facts = kinds[kind % kinds.length];
          const reply = await driver.say('step', { ...facts, key, ...begun });
          return reply ? (reply.ok ? 'confirmed' : (reply.error ?? 'refused')) : 'lost';
        } catch {
          return 'lost';
        }
      },
      async pour(seed: number) {
        for (let n = seed; ; n++) {
          const key = crypto.randomUUID();
          driver.tell(key, await driver.once(key, n));
        }
      },
    };
    const begun = await driver.begin();
    Object.assign(globalThis, { sidenoteTrust: driver });
  }, BINDING);
  return {
    async pour(seed) {
      await page.evaluate((from) => {
        const { sidenoteTrust } = globalThis as unknown as {
          sidenoteTrust: { pour(seed: number): Promise<void> };
        };
        // Two streams at once, as two windows would be.
        void sidenoteTrust.pour(from);
        void sidenoteTrust.pour(from + 3);
      }, seed);
    },
    once: (key) =>
      page.evaluate(
        (given, kind) =>
          (
            globalThis as unknown as {
              sidenoteTrust: { once(key: string, kind: number): Promise<string> };
            }
          ).sidenoteTrust.once(given, kind),
        key,
        // The same key must be the same step, however often it is sent.
        Number.parseInt(key.slice(0, 4), 16),
      ),
  };
}

/** A binding is called inside the page and heard here without waiting for the page to live on. */
async function hear(client: CDPSession, tell: (told: Told) => void): Promise<void> {
  client.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === BINDING) tell(JSON.parse(payload) as Told);
  });
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: BINDING });
}
