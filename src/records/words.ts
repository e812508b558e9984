// Captions, labels and headings as a person reads them: case, spacing and marks set aside.

/** Longer than any caption; cut before any pattern looks at it. */
const LONGEST_CAPTION = 200;
const MARKS = /\((?:required|optional|mandatory)\)/gu;
const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Lower case, single spaces, without required marks, icons or closing colons. */
export function fold(shown: string): string {
  return shown
    .slice(0, LONGEST_CAPTION)
    .toLowerCase()
    .replace(MARKS, ' ')
    .replace(/[\s\p{Co}\p{Cf}]+/gu, ' ')
    .replace(OUTER, '');
}

/** True where a folded caption begins with the folded wanted words, on a word's edge. */
export function beginsWith(shown: string, wanted: string): boolean {
  return shown.startsWith(wanted) && !hasWord(shown.charAt(wanted.length));
}

/** A folded heading without the count after it: "problems (3)" and "problems 3" are "problems". */
export function foldHeading(shown: string): string {
  return fold(shown).replace(/[\s(]*\d{1,6}$/u, '');
}

/** A value has a letter or number in it; what has none is an icon, or a dash where nothing stands. */
export function hasWord(text: string): boolean {
  return WORD.test(text);
}

/** "No earlier attendances", "None recorded": a section that says of itself that it is empty. */
export function saysNothing(text: string): boolean {
  return text.length <= 80 && /^(?:no|none|nil|nothing|not)\b/u.test(fold(text));
}
