import { FIRST_LIKELY_MOMENT } from './audit-event';
import { chainText, type Place, type StoredEvent } from './chain-text';

export interface ClockJump {
  seq: number;
  /** Stamp of the event before it and of this one, UTC milliseconds. */
  from: number;
  to: number;
}

/** What looking at every link from `base` on came to. */
export interface ChainReport {
  /** Events looked at. */
  events: number;
  /** The number of the first event whose link does not follow; absent where all hold. */
  brokenAt?: number;
  clockJumps: ClockJump[];
  /** Where a link noted elsewhere was given: it stands, it is another, or it is not here. */
  anchor?: 'holds' | 'broken' | 'cut';
}

export interface ChainCheck {
  /** The next row, in order; whatever its shape, it is never trusted. */
  take(row: unknown): Promise<void>;
  /** The last row was given. `head` is what the store or file itself says its end is. */
  finish(head?: Place): ChainReport;
}

/** Two frames of one page are stamped before they queue; less than this is order, not a wrong clock. */
const SLIP_MS = 5_000;
/** A clock that jumps all day is one finding. */
const MOST_JUMPS = 1_000;
const FIELDS = 'encounterId,event,id,link,seq,v';

/**
 * Checks a chain row by row, holding one row at a time. `base` is the last place removed by schedule;
 * the link of `anchor` may be its first digits only. What it cannot find: a chain made anew from its
 * base with every link worked out again, and events cut off the end together with the head. Only an
 * anchor noted elsewhere tells (hazard H27).
 */
export function checkChain(
  base: Place,
  hash: (text: string) => Promise<string>,
  anchor?: Place,
): ChainCheck {
  let { seq, link } = base;
  let events = 0;
  let brokenAt: number | undefined;
  let before: number | undefined;
  let linkAtAnchor = anchor?.seq === base.seq ? base.link : undefined;
  const clockJumps: ClockJump[] = [];

  function lookAtClock(at: unknown): void {
    if (typeof at !== 'number') return;
    const from = before ?? at;
    before = at;
    const isJump = at < from - SLIP_MS || at < FIRST_LIKELY_MOMENT;
    if (isJump && clockJumps.length < MOST_JUMPS) clockJumps.push({ seq, from, to: at });
  }

  return {
    async take(row) {
      events += 1;
      seq += 1;
      if (!isRow(row)) {
        brokenAt ??= seq;
        return;
      }
      lookAtClock(row.event.at);
      if (row.seq === anchor?.seq) linkAtAnchor = row.link;
      // Once broken, nothing later is proved, and there is no use in working it out.
      if (brokenAt !== undefined) return;
      const follows =
        row.seq === seq &&
        row.id === row.event.id &&
        row.encounterId === row.event.encounterId &&
        row.link === (await hash(chainText(link, seq, row.event)));
      if (follows) link = row.link;
      else brokenAt = seq;
    },
    finish(head) {
      if (head && brokenAt === undefined && (head.seq !== seq || head.link !== link)) {
        brokenAt = seq + 1;
      }
      const report: ChainReport = { events, clockJumps };
      if (brokenAt !== undefined) report.brokenAt = brokenAt;
      if (anchor) report.anchor = judge(anchor);
      return report;
    },
  };

  function judge({ seq: at, link: noted }: Place): 'holds' | 'broken' | 'cut' {
    if (linkAtAnchor === undefined) return at < base.seq || at > seq ? 'cut' : 'broken';
    const proved = brokenAt === undefined || brokenAt > at;
    return proved && noted !== '' && linkAtAnchor.startsWith(noted.toLowerCase())
      ? 'holds'
      : 'broken';
  }
}

function isRow(row: unknown): row is StoredEvent {
  if (typeof row !== 'object' || row === null) return false;
  if (Object.keys(row).sort().join() !== FIELDS) return false;
  const { v, link, event } = row as Record<string, unknown>;
  return v === 1 && typeof link === 'string' && typeof event === 'object' && event !== null;
}
