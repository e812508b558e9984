import { chainText, FIRST_LINK } from '../../audit/chain-text';
import type { StoredEvent } from './audit-tables';

export async function linkOf(
  previous: string,
  seq: number,
  event: StoredEvent['event'],
): Promise<string> {
  const bytes = new TextEncoder().encode(chainText(previous, seq, event));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The number of the first event whose link does not follow from those before it, or undefined where
 * all hold up to `head`. Events cut off the end together with the head show only against a link kept
 * elsewhere, e.g. the one the Desk prints.
 */
export async function brokenAt(
  events: readonly StoredEvent[],
  head: { seq: number; link: string },
): Promise<number | undefined> {
  let link = FIRST_LINK;
  for (const [i, stored] of events.entries()) {
    const seq = i + 1;
    link = await linkOf(link, seq, stored.event);
    if (stored.seq !== seq || stored.link !== link || stored.id !== stored.event.id) return seq;
  }
  return head.seq === events.length && head.link === link ? undefined : events.length + 1;
}
