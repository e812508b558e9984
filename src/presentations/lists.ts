/** Whether a run of words is an item of a list or tells of an event: what denial and the past reach over. */
import { SENTENCE, SPACE, type Token } from './tokens';

const JOINS = new Set(['or', 'nor', 'and']);

/** Writes for each token 1 where "or", "nor" or "and" still follows in its sentence, or "who" takes up again. */
export function lastOr(tokens: readonly Token[], flags: Uint8Array): void {
  let seen = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (JOINS.has(token.text) || token.text === 'who') seen = 1;
    flags[i] = seen;
    if (token.gap >= SENTENCE) seen = 0;
  }
}

/** A short piece between commas with no number and nobody doing anything: an item of a list, not an event. */
export function isListItem(tokens: readonly Token[], from: number, closed: boolean): boolean {
  const most = closed ? 8 : 4;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > from && (token.gap > SPACE || JOINS.has(token.text) || token.text === 'who'))
      return true;
    if (
      i - from >= most ||
      STARTS_EVENT.has(token.text) ||
      token.key.startsWith('=m') ||
      token.key === '=days'
    )
      return false;
  }
  return true;
}

/** A piece between commas in which somebody does something now: "PMH asthma, hit by partner". */
export function tellsEvent(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    if (i > from && (tokens[i] as Token).gap > SPACE) return false;
    if (TELLS.has((tokens[i] as Token).text)) return true;
  }
  return false;
}

const TELLS = new Set(
  'she he they pt patient took hit today tonight states says said by now attends attended presents presented assaulted overdosed alleges'.split(
    ' ',
  ),
);

/** Nothing but short items between commas to the end of the sentence: "T2DM, COPD, DSH." */
export function isPlainList(tokens: readonly Token[], from: number): boolean {
  let since = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > from && token.gap >= SENTENCE) return true;
    if (token.gap > SPACE || JOINS.has(token.text)) since = 0;
    if (++since > 5 || i - from > 40 || STARTS_EVENT.has(token.text)) return false;
  }
  return true;
}

const STARTS_EVENT = new Set(
  'she he they i pt patient took has had was were is reports states says said found by after with today yesterday tonight last now then when who which but again this assaulted overdosed'.split(
    ' ',
  ),
);
