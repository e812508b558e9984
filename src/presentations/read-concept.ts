/** How a given phrase is meant in a sentence, by the same scope rules: what the NegEx kit measures. */
import type { Engine } from './engine';
import type { Meaning } from './meaning';
import { isOf } from './frames';
import { DOUBTFUL, FAMILY, OTHERS, PAST, SUPPOSED } from './marks';
import { tokenise, type Token } from './tokens';
import { cleanText } from '../model/text';

/** Undefined where the concept's words do not stand in the text. A copy in capitals is preferred. */
export function readConcept(
  engine: Engine,
  text: string,
  concept: string,
  thisYear: number,
): Meaning | undefined {
  const { matcher, readScopes } = engine;
  const read = matcher.read(cleanText(text));
  const tokens = matcher.understand(read);
  const words = tokenise(cleanText(concept)).map((token) => token.text);
  const from = findWords(tokens, words, text);
  if (from < 0) return undefined;
  const to = from + words.length;
  const mentions = matcher.find(read);
  const { deniedBy, marks } = readScopes(tokens, mentions, thisYear);
  let mark = 0;
  let denied = false;
  for (let i = from; i < to; i++) {
    mark |= marks[i] ?? 0;
    const by = deniedBy[i] ?? -1;
    // Words of the concept's own do not deny or date it.
    if (by >= 0 && (by < from || by >= to)) denied = true;
  }
  const own = mentions.some(
    (m) => m.from >= from && m.to <= to && isOf(m, [matcher.classOf('past')]),
  );
  return {
    certainty: denied
      ? 'negated'
      : mark & SUPPOSED
        ? 'hypothetical'
        : mark & DOUBTFUL
          ? 'uncertain'
          : 'affirmed',
    time: mark & PAST || own ? 'historical' : 'current',
    subject: mark & (FAMILY | OTHERS) ? 'other' : 'patient',
  };
}

function findWords(tokens: readonly Token[], words: readonly string[], text: string): number {
  let found = -1;
  for (let i = 0; i < tokens.length; i++) {
    // A concept may run on past the end of its sentence, or end inside a word.
    if (!words.every((word, k) => stands(tokens[i + k], word, k > 0 && k === words.length - 1)))
      continue;
    const written = text.slice(
      tokens[i]?.start,
      tokens[Math.min(i + words.length, tokens.length) - 1]?.end,
    );
    if (written === written.toUpperCase()) return i;
    if (found < 0) found = i;
  }
  return found;
}

function stands(token: Token | undefined, word: string, last: boolean): boolean {
  return token === undefined || token.text === word || (last && token.text.startsWith(word));
}
