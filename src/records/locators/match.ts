// A part of a composite string: `SMITH, Ann (Ms)  Born 14-Feb-1988 (38y)  NHS 999 123 4567`.
import { keepLinear, parseLinear } from '../../model/linear-pattern';
import type { Locator } from '../../model/system-description';
import { shownText } from '../shown-text';
import { foundIn, type Hit, type Locate } from './hit';

type Match = Extract<Locator, { by: 'match' }>;

/** A banner is one line; a longer text than this holds none. */
const LONGEST = 2000;

export const match: Locate<Match> = (locator, page) => {
  const keep = keeperOf(locator);
  const hits = page.query(locator.selector, locator.within).map((element): Hit => ({
    element,
    // Copies of a banner are the same reading, whatever stands around them.
    group: element,
    read: (look, manner) => keep(oneLine(shownText(element, look, manner))) ?? '',
  }));
  return foundIn(hits.filter((hit) => hit.read(page.look, { spaced: true }) !== ''));
};

/** What is kept of a line. A pattern is prepared once; one that is refused fits nothing. */
function keeperOf(locator: Match): (line: string) => string | undefined {
  if (locator.pattern === undefined) return (line) => between(line, locator);
  const pattern = parseLinear(locator.pattern);
  if (typeof pattern === 'string') return () => undefined;
  return (line) => keepLinear(pattern, line)?.trim();
}

function oneLine(text: string): string {
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

function between(line: string, { after, before }: Match): string | undefined {
  const from = after === undefined ? 0 : endOf(line, after);
  if (from === undefined) return undefined;
  const to = before === undefined ? line.length : indexIn(line, before, from);
  return to < 0 ? undefined : line.slice(from, to).trim();
}

function endOf(line: string, words: string): number | undefined {
  const at = indexIn(line, words, 0);
  return at < 0 ? undefined : at + words.length;
}

/** Case is set aside, unless that would move the places of the characters. */
function indexIn(line: string, words: string, from: number): number {
  const lower = line.toLowerCase();
  if (lower.length !== line.length) return line.indexOf(words, from);
  return lower.indexOf(words.toLowerCase(), from);
}
