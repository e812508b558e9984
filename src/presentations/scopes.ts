/** What is known of how each word of a passage is meant, and the room it is worked out in. */

/** Both are empty where they would say the same of every token. */
export interface Scopes {
  /** The token that denies this one, or -1; undefined for none. */
  deniedBy: readonly number[];
  /** `PAST`, `SUPPOSED`, ... of each token; undefined for none. */
  marks: readonly number[];
}

/** What is written while a passage is read; one for all of them, for most come to nothing. */
export class Room {
  deniedBy = new Int32Array(0);
  marks = new Uint16Array(0);
  claimed = new Uint8Array(0);
  orAfter = new Uint8Array(0);

  clear(length: number): this {
    if (this.marks.length < length) {
      const size = Math.max(64, 2 * length);
      this.deniedBy = new Int32Array(size);
      this.marks = new Uint16Array(size);
      this.claimed = new Uint8Array(size);
      this.orAfter = new Uint8Array(size);
    }
    this.deniedBy.fill(-1, 0, length);
    this.marks.fill(0, 0, length);
    this.claimed.fill(0, 0, length);
    return this;
  }
}

/** A plain list, for a typed one of a few numbers is mostly overhead. */
export function keptOf(
  written: Int32Array | Uint16Array,
  length: number,
  plain: number,
): readonly number[] {
  let first = 0;
  while (first < length && written[first] === plain) first++;
  if (first === length) return NOTHING;
  const kept: number[] = [];
  for (let at = 0; at < length; at++) kept.push(written[at] as number);
  return kept;
}

const NOTHING: readonly number[] = [];
/** Where every word is as it stands. */
export const PLAIN: Scopes = { deniedBy: NOTHING, marks: NOTHING };
