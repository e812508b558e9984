import { isReference } from './reference';
import { FULL_WORDS, NEUTRAL_WORDS } from './line-words';

/** A line as it stands in text; whether its reference is this site's is decided elsewhere. */
export interface FoundLine {
  form: 'neutral' | 'full';
  reference: string;
  owed: string[];
  start: number;
  end: number;
}

/** How far after its opening words a full line's reference may stand, in characters. */
const REACH = 900;
const NEUTRAL_REACH = 40;
const MOST = 20;

/**
 * Every Sidenote line in a text, in order, neutral and full. Runs in the content script: linear,
 * no expression over host text, and white space may have been folded by the record system.
 */
export function findLines(text: string): FoundLine[] {
  const found: FoundLine[] = [];
  for (const [form, words, reach] of [
    ['neutral', NEUTRAL_WORDS, NEUTRAL_REACH],
    ['full', FULL_WORDS, REACH],
  ] as const) {
    let from = text.indexOf(words);
    while (from !== -1 && found.length < MOST) {
      const next = text.indexOf(words, from + words.length);
      const stop = Math.min(next === -1 ? text.length : next, from + words.length + reach);
      const line = readLine(form, text.slice(from, stop), from);
      if (line) found.push(line);
      from = next;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readLine(form: 'neutral' | 'full', text: string, start: number): FoundLine | undefined {
  const at = form === 'neutral' ? text.lastIndexOf('Ref ') : text.indexOf(' Ref ') + 1;
  if (at < 0 || (form === 'full' && at === 0)) return undefined;
  const rest = text.slice(at + 4).trimStart();
  const reference = rest.slice(0, 12);
  if (!isReference(reference)) return undefined;
  const end = start + text.length - rest.length + 12;
  return { form, reference, owed: form === 'full' ? readOwed(text) : [], start, end };
}

function readOwed(text: string): string[] {
  const from = text.lastIndexOf('Owed: ');
  const to = from === -1 ? -1 : text.indexOf('.', from);
  if (to === -1) return [];
  const items = text
    .slice(from + 6, to)
    .split(',')
    .map((item) => item.trim());
  return items.filter((item) => item !== 'none' && /^[a-z][a-z-]{0,59}$/.test(item)).slice(0, 20);
}
