/** Short looks round a person that tell whose the words after are; for `scope.ts`. */
import { SPACE, type Token } from './tokens';

/** "Her neighbour is being abused", "friend was beaten": what follows is theirs. */
export function isOrWas(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap === SPACE && THEIRS.has(token.text);
}

export const THEIRS = new Set(
  'was is has had took died lost got been suffered were are'.split(' '),
);

export const THEIR = new Set(['her', 'his', 'their', 'own']);
export const WITH = new Set(['w', 'with', 'from', 'in', 'of']);

/** The word before, or before one that describes: "her violent ex". */
export function possessiveBefore(tokens: readonly Token[], at: number): string {
  const [near, far] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  return THEIR.has(near) || (tokens[at]?.gap ?? 0) > SPACE ? near : far;
}

const PREPOSITIONS = new Set(
  'by with w w/ from of to at on towards against between and or for about re if over before when while & + per via =with'.split(
    ' ',
  ),
);
const BETWEEN = new Set('her his their the my a an own current new ex adult teenage'.split(' '));

export function followsPreposition(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > 0 && at - i < 3; i--) {
    if ((tokens[i] as Token).gap > SPACE) return false;
    const before = tokens[i - 1] as Token;
    if (PREPOSITIONS.has(before.text) || PREPOSITIONS.has(before.key)) return true;
    if (!BETWEEN.has(before.text)) return false;
  }
  return false;
}
