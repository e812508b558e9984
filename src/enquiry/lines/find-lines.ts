import { isReference } from './reference';
import { FULL_WORDS, NEUTRAL_WORDS } from './line-words';

/** A line as it stands in text; whether its reference is this site's is decided elsewhere. */
export interface FoundLine {
  form: 'neutral' | 'full';
  reference: string;
  owed: string[];
  /** From here on only in a full line of version 2 or later. */
  done?: string[];
  outcome?: string;
  reason?: string;
  /** YYYY-MM-DD */
  askAgain?: string;
  start: number;
  end: number;
}

/** How far after its opening words a full line's reference may stand, in characters. */
const REACH = 1_400;
const NEUTRAL_REACH = 40;
const MOST = 20;
/** No line this product writes is longer, with every item and the longest names. */
const WHOLE_MOST = 1_200;

/**
 * Every Sidenote line in a text, in order, neutral and full, of this version and those before. Runs
 * in the content script: linear, no expression over host text, no vocabulary of the line, and white
 * space may have been folded by the record system.
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

/**
 * Whether a full line runs from its first word to its reference with nothing pasted or begun between:
 * `Private enquiry (2), … Outcome: … Done: … Owed: … Ref …`. Only then are the words inside it ours.
 */
export function isWhole(line: string): boolean {
  const outcome = line.indexOf(' Outcome: ');
  const done = line.indexOf(' Done: ', outcome);
  const owed = line.indexOf(' Owed: ', done);
  const head = line.slice(FULL_WORDS.length, FULL_WORDS.length + 8);
  return (
    line.startsWith(FULL_WORDS) &&
    /^ \(\d{1,3}\), /.test(head) &&
    outcome !== -1 &&
    done !== -1 &&
    owed !== -1 &&
    line.length <= WHOLE_MOST &&
    !/[\n\r]/.test(line) &&
    !line.includes(NEUTRAL_WORDS)
  );
}

function readLine(form: 'neutral' | 'full', text: string, start: number): FoundLine | undefined {
  // The first that is followed by a reference: a name or a later sentence may say "Ref" too.
  for (let at = text.indexOf('Ref '); at !== -1; at = text.indexOf('Ref ', at + 4)) {
    const rest = text.slice(at + 4).trimStart();
    const reference = rest.slice(0, 12);
    if (!isReference(reference)) continue;
    const end = start + text.length - rest.length + 12;
    if (form === 'neutral') return { form, reference, owed: [], start, end };
    const said = text.slice(0, at);
    return { form, reference, owed: readItems(said, 'Owed') ?? [], ...readRest(said), start, end };
  }
  return undefined;
}

/** What version 2 says beside; nothing where the line is older. */
function readRest(text: string): Partial<FoundLine> {
  const [outcome, reason] = (readValue(text, 'Outcome') ?? '').split(' ');
  if (!outcome || !isId(outcome)) return {};
  const askAgain = readValue(text, 'Ask again') ?? '';
  return {
    outcome,
    done: readItems(text, 'Done') ?? [],
    ...(reason && isId(reason) ? { reason } : {}),
    ...(isDay(askAgain) ? { askAgain } : {}),
  };
}

/** `Key: value.`, the last of that key: names stand before it, and may say anything. */
function readValue(text: string, key: string): string | undefined {
  const from = text.lastIndexOf(`${key}: `);
  const to = from === -1 ? -1 : text.indexOf('.', from);
  return to === -1 ? undefined : text.slice(from + key.length + 2, to).trim();
}

function readItems(text: string, key: string): string[] | undefined {
  const items = readValue(text, key)
    ?.split(',')
    .map((item) => item.trim());
  return items?.filter((item) => item !== 'none' && isId(item)).slice(0, 20);
}

function isId(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,59}$/.test(text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
