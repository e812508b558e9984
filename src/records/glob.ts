// Globs of a description, matched in one pass: a description is data, so it never becomes a RegExp.

/**
 * True where the whole text fits the pattern. `*` stands for any run of characters, empty and `/`
 * included; every other character stands for itself. Each piece is sought once, leftmost, so the
 * time grows with pattern plus text, whatever the description says.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  if (pieces.length === 1) return text === pattern;
  const last = pieces[pieces.length - 1] ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  if (first.length + last.length > text.length) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}

/** How much a pattern pins down: its characters other than `*`. The more, the more specific. */
export function literalLength(pattern: string): number {
  return pattern.replaceAll('*', '').length;
}

/** The item whose pattern matches with most literal characters; the earlier one of equals. */
export function mostSpecific<T>(
  items: readonly T[],
  patterns: (item: T) => readonly string[],
  matches: (pattern: string) => boolean,
): T | undefined {
  let best: T | undefined;
  let bestLength = -1;
  for (const item of items) {
    for (const pattern of patterns(item)) {
      const length = literalLength(pattern);
      if (length > bestLength && matches(pattern)) [best, bestLength] = [item, length];
    }
  }
  return best;
}
