import type { Line, Outcome, Work } from '../line';
import { isBrowsersOwn, isInside } from '../shift/own-services';
import { shiftOf } from '../shift/run-shift';

/**
 * Asked of every page, frame and worker, of the browser's own network log, and at a proxy that answers
 * nothing. The browser's own services are counted apart: it asks for them with no extension at all.
 */
export const shiftOutbound: Line = {
  id: 'shift-outbound',
  number: 9,
  claim: 'Requests or navigations beyond the record in a shift of enquiries: 0',
  counts: { quick: 6, full: 500 },
  group: 'shift',
  run,
};

async function run(work: Work): Promise<Outcome> {
  const shift = await shiftOf(work);
  const { byPages, inLog, atSink } = shift.asked;
  const failures = [...shift.unfinished];
  const host = new URL(shift.control).host;
  // The control is planted in a page of the same server under its other name.
  const served = [shift.practice, shift.practice.replace('127.0.0.1', 'localhost')];
  const isBeyond = (url: string) =>
    !isInside(url) && !served.some((each) => url.startsWith(each)) && !url.includes(host);
  for (const [how, urls] of [
    ['a page or worker', byPages],
    ['the network log', inLog],
    ['the proxy', atSink],
  ] as const) {
    const beyond = [...urls].filter((url) => isBeyond(url) && !isBrowsersOwn(url));
    for (const url of beyond) failures.push(`Seen by ${how}: ${url}`);
    if (![...urls].some((url) => url.includes(host))) {
      failures.push(`What was asked for on purpose was not seen by ${how}: it does not see.`);
    }
  }
  const strange = [...shift.places].filter((url) => url !== '' && isBeyond(url));
  for (const place of strange) failures.push(`Something came to stand at ${place}`);
  const own = new Set([...inLog, ...atSink].filter(isBrowsersOwn)).size;
  return {
    done: shift.done,
    failures,
    figures: {
      'addresses asked for': byPages.size + inLog.size,
      places: shift.places.size,
      'begun again': shift.stumbles.length,
      "browser's own": own,
      ...shift.kinds,
    },
  };
}
