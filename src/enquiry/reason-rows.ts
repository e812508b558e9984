import { holds, longestQuotes } from './longest-quotes';

/** Reasons that the same words gave, and those words. */
export interface ReasonRow {
  ids: string[];
  quotes: string[];
}

/** Quotes of one reason that are shown; the rest says no more. */
const MOST = 3;

/**
 * The reasons of a card as rows, in their order, each word of the record quoted once: reasons that are
 * read out of the same words share a row, and a row leaves out what a row before it, or one `above`
 * the list, quotes.
 */
export function reasonRows(
  ids: readonly string[],
  words: readonly { id: string; words: string }[],
  above: readonly ReasonRow[] = [],
): ReasonRow[] {
  const rows: ReasonRow[] = [];
  for (const id of ids) {
    const own = words.filter((each) => each.id === id).map((each) => each.words);
    const quotes = longestQuotes(own).slice(0, MOST);
    const same = quotes.length > 0 && rows.find((row) => isWithin(quotes, row.quotes));
    const part = quotes.length > 0 && rows.find((row) => isWithin(row.quotes, quotes));
    if (same) same.ids.push(id);
    else if (part) {
      part.ids.push(id);
      part.quotes = quotes;
    } else
      rows.push({
        ids: [id],
        quotes: quotes.filter((each) => !isQuoted(each, [...above, ...rows])),
      });
  }
  return rows;
}

function isWithin(quotes: readonly string[], others: readonly string[]): boolean {
  return quotes.length > 0 && quotes.every((each) => others.some((other) => holds(other, each)));
}

export function isQuoted(words: string, rows: readonly ReasonRow[]): boolean {
  return rows.some(({ quotes }) => quotes.some((quote) => holds(quote, words)));
}
