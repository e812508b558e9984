/**
 * Text as it comes, cut into pieces that end with a whole record: a line break outside quotes. A
 * record longer than `MOST` is a quote that was never closed, and is given up at its line break.
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

export function recordSplitter(quoted: boolean): RecordSplitter {
  let kept = '';
  let isOpen = false;
  let seen = 0;
  let overlong = 0;
  return {
    take(text) {
      kept += text;
      let end = -1;
      for (; seen < kept.length; seen++) {
        const code = kept.charCodeAt(seen);
        if (code === 34 && quoted) isOpen = !isOpen;
        else if (code === 10 && !isOpen) end = seen;
      }
      if (end < 0 && kept.length > MOST) {
        overlong += 1;
        isOpen = false;
        end = kept.lastIndexOf('\n');
        if (end < 0) end = kept.length - 1;
      }
      const whole = kept.slice(0, end + 1);
      kept = kept.slice(end + 1);
      seen -= end + 1;
      return whole;
    },
    rest: () => ({ text: kept, isCut: isOpen }),
    get overlong() {
      return overlong;
    },
  };
}
