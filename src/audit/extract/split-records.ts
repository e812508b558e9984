/**
 * Text as it comes, cut into pieces that end with a whole record: a line break outside quotes. A quote
 * opens only where a cell begins and closes only where one ends, as `papaparse` reads it too, so that
 * `5" cut` in a cell without quotes swallows nothing. A record longer than `MOST` is a quote that was
 * never closed, and is given up at its line break.
 */
export interface RecordSplitter {
  /** Whole records, or nothing yet. */
  take(text: string): string;
  /** What is left: the last record of a file with no line break at its end, or one cut in half. */
  rest(): { text: string; isCut: boolean };
  /** Records given up because a quote was never closed. */
  readonly overlong: number;
}

const MOST = 1_000_000;
const QUOTE = 34;
const LINE = 10;
const RETURN = 13;
const SPACE = 32;

/** `delimiter`: what stands between two cells, or undefined where nothing is quoted (JSON lines). */
export function recordSplitter(delimiter: string | undefined): RecordSplitter {
  const between = delimiter?.charCodeAt(0) ?? -1;
  let kept = '';
  let isOpen = false;
  let startsCell = true;
  let seen = 0;
  let overlong = 0;

  /** Where the quote at `at` leads on to: past a doubled one, out of the cell, or -1 for "not known yet". */
  function leave(at: number): number {
    let next = at + 1;
    if (next >= kept.length) return -1;
    if (kept.charCodeAt(next) === QUOTE) return next + 1;
    while (kept.charCodeAt(next) === SPACE) next++;
    if (next >= kept.length) return -1;
    const code = kept.charCodeAt(next);
    if (code === between || code === LINE || code === RETURN) isOpen = false;
    return isOpen ? at + 1 : next;
  }

  /** Past the last whole record of what is kept; 0 for none. */
  function scan(): number {
    let end = 0;
    while (seen < kept.length) {
      if (isOpen) {
        const quote = kept.indexOf('"', seen);
        const onward = quote < 0 ? -1 : leave(quote);
        seen = quote < 0 ? kept.length : onward < 0 ? quote : onward;
        if (onward < 0) break;
        continue;
      }
      const code = kept.charCodeAt(seen++);
      if (code === LINE) end = seen;
      if (code === QUOTE && startsCell && delimiter !== undefined) isOpen = true;
      startsCell = code === between || code === LINE || code === RETURN;
    }
    return end;
  }

  return {
    take(text) {
      kept += text;
      let end = scan();
      if (end === 0 && kept.length > MOST) {
        overlong += 1;
        isOpen = false;
        startsCell = true;
        end = kept.lastIndexOf('\n') + 1 || kept.length;
        seen = Math.max(seen, end);
      }
      const whole = kept.slice(0, end);
      kept = kept.slice(end);
      seen -= end;
      return whole;
    },
    rest: () => ({ text: kept, isCut: isOpen && !/"\s*$/.test(kept) }),
    get overlong() {
      return overlong;
    },
  };
}
