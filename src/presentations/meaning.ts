/** How a finding is meant: denied, past, supposed, somebody else's, by the words that fill its frame. */
import type { Certainty } from '../model/presentation';
import type { RuleFrame } from './engine';
import type { Filled } from './frames';
import type { Mention } from './matcher';
import {
  ADVISED,
  APART,
  DOUBTFUL,
  FAMILY,
  KIN,
  LISTED,
  OTHERS,
  OWNED,
  PAST,
  SUPPOSED,
} from './marks';
import type { Scopes } from './scopes';
import { SPACE, type Token } from './tokens';

/** How something is meant where it stands. */
export interface Meaning {
  certainty: Certainty;
  time: 'current' | 'historical';
  subject: 'patient' | 'other';
}

export function meaningOf(
  made: RuleFrame,
  filled: Filled,
  tokens: readonly Token[],
  scopes: Scopes,
): Meaning {
  let marks = 0;
  let denied = false;
  for (const mention of filled) {
    const at = mention.from;
    const mark = scopes.marks[at] ?? 0;
    marks |= mark & ~(OTHERS | OWNED);
    const by = scopes.deniedBy[at] ?? -1;
    // A denial that is part of the frame ("won't let her", "not safe") denies nothing.
    const inside = filled.some((slot) => by >= slot.from && by < slot.to);
    // "DV asked, denied" records the asking.
    const answered = made.rule.part === 'answers' && by > at;
    if (by >= 0 && !inside && !answered && (made.phrase || !(mark & LISTED))) denied = true;
  }
  const first = filled[0] as Mention;
  const { rule } = made;
  const owner = scopes.marks[first.from] ?? 0;
  const marked = (bit: number) => (mention: Mention) => (scopes.marks[mention.from] ?? 0) & bit;
  // "Brother covered her mouth": done to the patient, whoever is named before.
  const doneToPatient =
    !rule.ownAct && (namesPatient(tokens, filled) || endsOnPatient(tokens, filled));
  const isDoers = rule.stands === true && usesOwnersHand(tokens, filled);
  if (
    !isDoers &&
    ((made.phrase && owner & OTHERS && !rule.anySubject && !doneToPatient) ||
      (rule.anySubject && owner & APART && !actsOnPatient(tokens, filled)) ||
      owner & OWNED ||
      (!rule.ofCouple && filled.some(marked(OWNED))) ||
      (rule.ofCouple && filled.some(marked(KIN)) && !namesPatient(tokens, filled)))
  )
    marks |= OTHERS;
  if (rule.ownAct && belongsToNext(tokens, first.to)) marks |= OTHERS;
  return {
    certainty: denied
      ? 'negated'
      : marks & ADVISED || (marks & SUPPOSED && !(rule.conditional && !made.phrase))
        ? 'hypothetical'
        : marks & DOUBTFUL
          ? 'uncertain'
          : 'affirmed',
    time: marks & PAST ? 'historical' : 'current',
    subject: marks & (FAMILY | OTHERS) ? 'other' : 'patient',
  };
}

/** "Brother abused her": the relative is not the one it happened to. */
function namesPatient(tokens: readonly Token[], filled: Filled): boolean {
  const to = filled[filled.length - 1]?.to ?? 0;
  for (let at = filled[0]?.from ?? 0; at < to; at++)
    if (OBJECTS.has(tokens[at]?.text ?? '')) return true;
  return false;
}

/** "Son's hands round his neck": whose hands they are tells who did it, not whose neck it was. */
function usesOwnersHand(tokens: readonly Token[], filled: Filled): boolean {
  const to = filled[filled.length - 1]?.to ?? 0;
  for (let at = filled[0]?.from ?? 0; at < to; at++)
    if (HANDS.has(tokens[at]?.text ?? '') && tokens[at - 1]?.owner === true) return true;
  return false;
}

const HANDS = new Set(
  'hand hands arm arms forearm fingers thumb thumbs knee elbow foot fist'.split(' '),
);

/** "Sister's husband threatened her": not "checks her phone", where she may be the sister. */
function actsOnPatient(tokens: readonly Token[], filled: Filled): boolean {
  const [from, to] = [filled[0]?.from ?? 0, filled[filled.length - 1]?.to ?? 0];
  for (let i = from; i <= to && i < tokens.length; i++) {
    const { key, text } = tokens[i] as Token;
    const isObject = key === '=whom' || (text !== 'her' && OBJECTS.has(text));
    if (isObject && !OF.has(tokens[i - 1]?.text ?? '')) return true;
  }
  return false;
}

/** "A neighbour assaulted her in the lift"; not "assaulted her sister", where "her" only owns what follows. */
function endsOnPatient(tokens: readonly Token[], filled: Filled): boolean {
  const to = filled[filled.length - 1]?.to ?? 0;
  const object = tokens[to];
  if (!object || object.gap > SPACE || !OBJECTS.has(object.text)) return false;
  return object.text !== 'her' || object.key !== 'her';
}

const OF = new Set(['of', 'from', 'about', 'by']);
const OBJECTS = new Set(['her', 'him', 'me', 'pt', 'them']);

const RELATIVES = new Set(
  'mother father mum dad brother sister son daughter friend cousin uncle aunt nephew niece husband wife partner parent grandson neighbour colleague boyfriend girlfriend'.split(
    ' ',
  ),
);

/** "suicide of brother", "overdose by his mother": not the patient's; "overdose of mum's tablets" is. */
function belongsToNext(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at];
  if (!link || link.gap > SPACE || (link.text !== 'of' && link.text !== 'by' && link.text !== 'in'))
    return false;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i];
    if (!token || token.gap > SPACE) return false;
    if (RELATIVES.has(token.text)) return !token.owner;
  }
  return false;
}
