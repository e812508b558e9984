/** Each once, and none that another holds: "alleged assault" says "assault" too. */
export function longestQuotes(quotes: readonly string[]): string[] {
  const all = [...new Set(quotes)];
  return all.filter((each) => !all.some((other) => other !== each && holds(other, each)));
}

/** Whether these words are read where those are. */
export const holds = (words: string, part: string): boolean =>
  words.toLowerCase().includes(part.toLowerCase());
