/** Which years and ages put what stands beside them in the past; for `scope.ts`. */
import { SENTENCE, type Token } from './tokens';

/** A year before this one, and not a volume; an age; any other word of the past. */
export function isPast(tokens: readonly Token[], at: number, thisYear: number): boolean {
  const token = tokens[at] as Token;
  if (token.key === '=year') return Number(token.text) < thisYear && tokens[at + 1]?.text !== 'ml';
  if (token.text === 'aged') return (tokens[at + 1]?.key ?? '').startsWith('=');
  return true;
}

/** "In 2014 came with partner", "In 2009: ...": a past year at the head of a line. */
export function datesLine(tokens: readonly Token[], at: number, thisYear: number): boolean {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  return (
    token.key === '=year' &&
    before?.text === 'in' &&
    (at === 1 || before.gap >= SENTENCE) &&
    isPast(tokens, at, thisYear)
  );
}
