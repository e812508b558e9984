import { formatMoment } from '../../../model/dates';
import type { Verification } from '../../../audit/verification';

export interface Said {
  /** `holds`: nothing found. `broken`: somebody has to act. */
  state: 'holds' | 'broken';
  title: string;
  lines: string[];
}

const KEEP_AS_IT_IS =
  'Leave this computer as it is, print this page, and tell IT security and information governance.';

/**
 * What was proved and what was not, in plain words. An unkeyed chain can be made anew by anyone who
 * edits the disk, so without a printed anchor it shows careless changes alone (hazard H27).
 */
export function sayVerification(found: Verification, anchorSeq?: number): Said {
  const { brokenAt, anchor } = found;
  if (brokenAt !== undefined) {
    return {
      state: 'broken',
      title: `Broken at entry ${number(brokenAt)}`,
      lines: [
        ...(anchor === 'holds' && anchorSeq !== undefined
          ? [`Up to entry ${number(anchorSeq)} all is as it was when the sheet was printed.`]
          : []),
        `From entry ${number(brokenAt)} on, something was changed, taken out, put in or moved. Which, and by whom, cannot be told. The counts on this page may be wrong.`,
        KEEP_AS_IT_IS,
      ],
    };
  }
  if (anchor === 'broken' && anchorSeq !== undefined) {
    return {
      state: 'broken',
      title: 'Not what the printed sheet says',
      lines: [
        `Entry ${number(anchorSeq)} was another when the sheet was printed, so entries up to it were changed since, though all now follow from each other.`,
        `Keep the sheet. ${KEEP_AS_IT_IS}`,
      ],
    };
  }
  if (anchor === 'cut' && anchorSeq !== undefined) {
    return anchorSeq < found.base ? tooOld(found, anchorSeq) : endCut(found, anchorSeq);
  }
  return holds(found, anchorSeq);
}

function tooOld(found: Verification, anchorSeq: number): Said {
  const { lines } = holds(found);
  return {
    state: 'holds',
    title: 'Nothing found changed; the sheet is too old',
    lines: [
      `Entry ${number(anchorSeq)} has been removed by schedule since that sheet was printed. Use a later sheet.`,
      ...lines,
    ],
  };
}

function endCut(found: Verification, anchorSeq: number): Said {
  return {
    state: 'broken',
    title: 'The end is missing',
    lines: [
      `The sheet names entry ${number(anchorSeq)}, but the last one here is ${number(found.head.seq)}. Entries were lost or taken out since it was printed, or the sheet is another computer’s.`,
      `Keep the sheet. ${KEEP_AS_IT_IS}`,
    ],
  };
}

function holds(found: Verification, anchorSeq?: number): Said {
  if (found.anchor === 'holds' && anchorSeq !== undefined) {
    const after =
      found.head.seq > anchorSeq
        ? ` Entries after it are proved against careless change alone, until the next sheet.`
        : '';
    return {
      state: 'holds',
      title: 'Nothing found changed, and the sheet agrees',
      lines: [
        `Proved: no entry up to ${number(anchorSeq)} was changed, taken out or put in since the sheet was printed.${after}`,
      ],
    };
  }
  return {
    state: 'holds',
    title: 'Nothing found changed',
    lines: [
      `Proved: no careless change. ${entries(found.events)} looked at; none was edited, taken out, put in or moved by itself.`,
      'Not proved: that nobody who can edit this computer’s disk made the whole chain anew. Only the anchor of an earlier printed sheet shows that.',
    ],
  };
}

/** Flagged and never corrected: the order is by number, and the time is what the clock then said. */
export function sayClockJump(jump: { seq: number; from: number; to: number }, zone: string) {
  const to = formatMoment(jump.to, zone);
  return jump.to < jump.from
    ? `Entry ${number(jump.seq)}: the clock went back from ${formatMoment(jump.from, zone)} to ${to}.`
    : `Entry ${number(jump.seq)}: the clock said ${to}, which cannot be.`;
}

export function entries(count: number): string {
  return count === 1 ? '1 entry' : `${number(count)} entries`;
}

export function number(value: number): string {
  return new Intl.NumberFormat('en-GB').format(value);
}
