import type { Page } from 'puppeteer-core';

/** What some attendances came to. */
export interface Driven {
  /** How long the panel waited for each answer, milliseconds. */
  waits: number[];
  /** Each answer that was a refusal, in words. */
  refused: string[];
  /** Keys of the steps that were confirmed. */
  keys: string[];
}

/** Events that one attendance leaves: the decision, and each step. */
export const EVENTS_EACH = 5;

/**
 * Attendances one after another, each begun with a presentation and walked to an outcome by the messages a
 * panel sends, its view asked for between, from an extension page to the real background. A background
 * that asks for patience is given it: no person sends so much, and that wait is not counted.
 */
export const driveAttendances = (page: Page, count: number): Promise<Driven> =>
  page.evaluate(async (number) => {
    type Reply = {
      ok: boolean;
      error?: string;
      message?: string;
      value?: { token: unknown; encounterId: string };
    };
    const overdose = {
      ...{ id: 'overdose', part: 'prompts', tier: 2, field: 'episode.note', tense: 'this-episode' },
      ...{ fieldIndex: 0, start: 5, end: 19, certainty: 'affirmed', time: 'current' },
      subject: 'patient',
    };
    const outcomes = [
      { code: 'asked-no-disclosure', questionsAsked: 2, questionsAnswered: 2 },
      { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
      { code: 'not-asked', reason: 'not-alone', questionsAsked: 0, questionsAnswered: 0 },
    ];
    // Functions in a page stand inside an object, because the test runner's compiler marks named ones.
    const driver = {
      waits: [] as number[],
      refused: [] as string[],
      keys: [] as string[],
      async say(sidenote: string, request: unknown) {
        for (;;) {
          const began = performance.now();
          const reply = (await chrome.runtime.sendMessage({ sidenote, request })) as Reply;
          if (reply.error === 'too-many' || reply.error === 'policy-waiting') {
            await new Promise((resolve) => setTimeout(resolve, 50));
            continue;
          }
          driver.waits.push(performance.now() - began);
          if (!reply.ok) driver.refused.push(`${sidenote}: ${reply.error} ${reply.message}`);
          return reply;
        }
      },
      async step(here: object, facts: object) {
        const key = crypto.randomUUID();
        const reply = await driver.say('step', { ...here, ...facts, key });
        if (reply.ok) driver.keys.push(key);
        await driver.say('view', { tabId: own?.id ?? 0, byHand: true });
      },
      async attend(n: number) {
        const begun = await driver.say('begin-pasted', { presentations: [overdose], lines: [] });
        if (!begun.value) return;
        const { token, encounterId } = begun.value;
        const here = { token, encounterId };
        await driver.step(here, { kind: 'opened' });
        await driver.step(here, { kind: 'gate', result: 'passed' });
        const outcome = outcomes[n % outcomes.length];
        await driver.step(here, { kind: 'outcome', outcome, owed: [] });
        await driver.step(here, { kind: 'covered', seconds: 40 });
      },
    };
    const own = await chrome.tabs.getCurrent();
    for (let n = 0; n < number; n++) await driver.attend(n);
    return { waits: driver.waits, refused: driver.refused, keys: driver.keys };
  }, count);
