import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { EncounterReading } from '../src/model/encounter-reading';
import { answerPanel, hello, sayLeaving, sendReading } from '../src/platform/frame';
import { quoteWords, reportFrame } from '../src/platform/frame-report';
import { makeEngine } from '../src/presentations/engine';
import { ReadMemory } from '../src/presentations/read-text';
import { frameAddress } from '../src/records/frame-address';
import { watchEncounter } from '../src/records/watch';

/**
 * Reads the frame it is in, recognises presentations there, and sends ids and offsets. The text
 * stays here. Nothing is added to the page, and no store is opened. Put into pages by the manifest
 * (`wxt.config.ts`) or, where a host is granted later, by `host-scripts.ts`; a content script as WXT
 * defines one tells every page by a message and an event, under our own id, that it is there.
 */
export default defineUnlistedScript(async () => {
  const settings = await hello(frameAddress(window).href().slice(0, LONGEST_ADDRESS));
  if (!settings?.description || !settings.rulebook) return;
  const { description, matcher } = settings;
  const engine = makeEngine(settings.rulebook);
  const memory = new ReadMemory();
  const stamp = { document: randomId(), epoch: 0 };
  let who = '';
  let last: EncounterReading | undefined;

  const onReading = (reading: EncounterReading) => {
    // At a key it is the very same object, and nothing of who it is was read anew.
    const isSame =
      last?.identity === reading.identity && last.encounterRef === reading.encounterRef;
    last = reading;
    if (!isSame) {
      const now = JSON.stringify([reading.identity, reading.encounterRef]);
      if (who && now !== who) stamp.epoch += 1;
      who = now;
    }
    const today = new Date().toISOString().slice(0, 10);
    void sendReading(reportFrame(engine, reading, stamp, matcher, today, memory));
  };
  const begin = () => watchEncounter({ document, window, description, onReading });

  let watch = begin();
  answerPanel(
    stamp.document,
    (question) => quoteWords(question, stamp, last),
    () => watch.lookAgain(),
  );
  addEventListener('pagehide', () => {
    watch.stop();
    void sayLeaving(stamp.document);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) watch = begin();
  });
});

/** As much as `hello` takes; which system it is stands at the beginning. */
const LONGEST_ADDRESS = 4000;

function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
