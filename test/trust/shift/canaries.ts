import { randomBytes } from 'node:crypto';

/**
 * Texts that stand nowhere else in the world, so that one of them on a disk is ours. All begin with
 * one stem, which is what is looked for; what follows says where it was typed.
 */
export interface Canaries {
  stem: string;
  /** A word as a person's name, such as `Zqabcdefghij-owner`. */
  name(where: string): string;
  /** A sentence in a patient's words. */
  words(where: string): string;
  /** How many were given out. */
  typed(): number;
}

export function newCanaries(): Canaries {
  const letters = [...randomBytes(10)].map((byte) => String.fromCharCode(97 + (byte % 26)));
  const stem = `zq${letters.join('')}`;
  const shown = `Z${stem.slice(1)}`;
  let typed = 0;
  return {
    stem,
    typed: () => typed,
    name(where) {
      typed += 1;
      return `${shown} ${where}`;
    },
    words(where) {
      typed += 1;
      return `She said ${stem} hit her, ${where}.`;
    },
  };
}
