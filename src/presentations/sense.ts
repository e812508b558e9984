/**
 * Which sense a short form has where it stands (`practice.md` 2.3, `lexicon/short-forms.ts`). The sense becomes
 * the token's key, so that tables and rules can hold it. The words come with the rulebook.
 */
import { CLAUSE, SENTENCE, SPACE, type Token } from './tokens';

export interface Sense {
  /** Key where the sense holds. */
  key: string;
  caps?: boolean;
  /** Not in this sense where the word before, or after, is one of these (a shape, or a word). */
  notAfter?: string;
  notBefore?: string;
  /** Only in this sense where the word before or after is one of these. */
  only?: string;
  /** Not in this sense in a sentence that holds one of these. */
  notWith?: string;
  /** Whatever else: these within three words before decide for the sense. */
  surelyAfter?: string;
  /** Not where the word before looks like the name of a drug taken daily. */
  notDrug?: boolean;
  /** Only where no word that it would own follows: "hit her again", not "hit her head". */
  ownsNothing?: boolean;
}

export interface SenseTable {
  /** By the short form as it is written, in small letters. */
  forms: Readonly<Record<string, Sense>>;
  /** Words that nobody owns, for `ownsNothing`. */
  ownedByNobody: string;
  /** For `notDrug`. */
  drugEndings: string;
}

export interface Senses {
  /** The key each short form has where its sense holds. */
  keys: ReadonlyMap<string, string>;
  /** Sets the key of a short form whose sense is plain from where it stands; of one text from first to last. */
  settle(tokens: Token[], i: number): void;
}

type Words = ReadonlySet<string>;
const NONE: Words = new Set();
const setOf = (list: string | undefined): Words => (list ? new Set(list.split(' ')) : NONE);

const NO_SENSES: SenseTable = { forms: {}, ownedByNobody: '', drugEndings: '' };

/** A sense with its lists as sets; an empty one holds nothing. */
interface ReadySense extends Pick<Sense, 'key' | 'caps' | 'notDrug' | 'ownsNothing'> {
  notAfter: Words;
  notBefore: Words;
  only: Words;
  notWith: Words;
  surelyAfter: Words;
}

const ready = (sense: Sense): ReadySense => ({
  ...sense,
  notAfter: setOf(sense.notAfter),
  notBefore: setOf(sense.notBefore),
  only: setOf(sense.only),
  notWith: setOf(sense.notWith),
  surelyAfter: setOf(sense.surelyAfter),
});

export function makeSenses({ forms, ownedByNobody, drugEndings }: SenseTable = NO_SENSES): Senses {
  const senses = new Map(Object.entries(forms).map(([text, sense]) => [text, ready(sense)]));
  const noThing = setOf(ownedByNobody);
  const endings = drugEndings ? drugEndings.split(' ') : [];

  /** Nothing that can be owned: a break, a number, a word of place, time or manner, a joining word. */
  const ownsNot = ({ gap, key, text }: Token): boolean =>
    gap > SPACE || key[0] === '=' || text.endsWith('ly') || noThing.has(text);

  const holds = (sense: ReadySense, tokens: readonly Token[], i: number): boolean => {
    const token = tokens[i] as Token;
    const before = token.gap < SENTENCE ? tokens[i - 1] : undefined;
    const after = (tokens[i + 1]?.gap ?? SENTENCE) < SENTENCE ? tokens[i + 1] : undefined;
    if (sense.ownsNothing) return !after || ownsNot(after);
    const { only } = sense;
    if (sense.caps && !token.caps && !(only.size && token.asked)) return false;
    if (only.size)
      return (
        (token.asked && only.has('?')) ||
        isOne(only, before) ||
        (!token.colon && isOne(only, after))
      );
    for (let back = 1; sense.surelyAfter.size && back <= 3 && back <= i; back++) {
      const word = tokens[i - back] as Token;
      if (sense.surelyAfter.has(word.text)) return true;
      if (word.gap >= SENTENCE) break;
    }
    if (token.asked) return !isOne(sense.notBefore, after);
    if (isOne(sense.notAfter, before) && token.gap < CLAUSE) return false;
    if (isOne(sense.notBefore, after)) return false;
    if (
      sense.notDrug &&
      before &&
      token.gap === 0 &&
      endings.some((end) => before.text.endsWith(end))
    )
      return false;
    return !sentenceHas(tokens, i, sense.notWith);
  };

  return {
    keys: new Map(Array.from(senses, ([text, { key }]) => [text, key])),
    settle(tokens, i) {
      const token = tokens[i] as Token;
      const sense = senses.get(token.text);
      if (sense && holds(sense, tokens, i)) token.key = sense.key;
    },
  };
}

const isOne = (words: Words, token: Token | undefined) =>
  token !== undefined && (words.has(token.key) || words.has(token.text));

/** At most twenty words each way, so that a text without a full stop stays linear. */
function sentenceHas(tokens: readonly Token[], i: number, words: Words): boolean {
  if (!words.size) return false;
  const sentence = tokens[i]?.sentence;
  for (let at = Math.max(0, i - 20); at < Math.min(tokens.length, i + 20); at++) {
    const token = tokens[at] as Token;
    if (token.sentence === sentence && words.has(token.text)) return true;
  }
  return false;
}
