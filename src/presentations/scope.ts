/**
 * Reads, for every word of a text, how it is meant: denied, past, supposed, doubtful, somebody else's.
 * One pass forward and short looks back, after NegEx and ConText; a scope ends at a stronger break, at a
 * word such as "but", or after so many words. Denial reaches over a list ("denies SI, DSH or DV").
 */
import {
  endsSegment,
  lookBackDenied,
  lookBackElsewhere,
  lookBackOngoing,
  lookBackPast,
  lookBackSupposed,
} from './look-back';
import {
  PAST,
  SUPPOSED,
  DOUBTFUL,
  OTHERS,
  FAMILY,
  LISTED,
  OWNED,
  KIN,
  ADVISED,
  APART,
} from './marks';
import { isListItem, isPlainList, lastOr, tellsEvent } from './lists';
import type { Matcher, Mention } from './matcher';
import { datesLine, isPast } from './past-years';
import { keptOf, PLAIN, Room, type Scopes } from './scopes';
import { CLAUSE, COMMA, PARAGRAPH, SENTENCE, SPACE, type Token } from './tokens';
import { followsPreposition, isOrWas, possessiveBefore, THEIR, THEIRS, WITH } from './whose';

export { PAST, SUPPOSED };

/** How many words a denial reaches before a comma renews it. */
const REACH = { denies: 9, no: 8, not: 6 } as const;
const LIST_REACH = 7;
const OTHER_REACH = 5;
const OWNED_REACH = 12;

export type ScopeReader = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  thisYear: number,
) => Scopes;

export function makeScopeReader(
  { classOf, size }: Matcher,
  contextual: readonly string[],
): ScopeReader {
  // One bit a role, so that a word is asked for all of them at once.
  const roles = new Uint32Array(size);
  let bits = 0;
  const role = (names: readonly string[]) => {
    const bit = 1 << bits++;
    for (const name of names) roles[classOf(name)] = (roles[classOf(name)] ?? 0) | bit;
    return bit;
  };
  const c = (names: string) => role(names.split(' '));
  const rolesOf = (mention: Mention) => {
    let all = 0;
    const { classes } = mention;
    for (let n = 0; n < classes.length; n++) all |= roles[classes[n] as number] as number;
    return all;
  };
  const DENIES = c('denies');
  const NO = c('no');
  const NOT = c('not');
  const PSEUDO = c('pseudo');
  const AFTER = c('denied-after');
  const UNTIL = c('until');
  const NOW = c('now');
  const GOES_ON = c('goes-on');
  const PAST_SECTION = c('past-section');
  const PAST_BEFORE = c('past');
  const PAST_AFTER = c('past-after');
  const NOT_PAST = c('not-past');
  const ADVISES = c('advises');
  const SUPPOSES = c('supposed');
  const SUPPOSES_AFTER = c('supposed-after');
  const DOUBTS = c('doubtful');
  const PRESENT_SECTION = c('present-section');
  const LONG_TERM = c('long-term');
  const FAMILY_SECTION = c('family-section');
  const ELSEWHERE = c('elsewhere');
  const RELATIVE = c('relative');
  const PERSON = c('person');
  const INTIMATE = c('intimate');
  const APART_CLASS = c('apart');
  const OTHERS_CLASS = c('others');
  const SELF = c('pt he she they her him me');
  const REPORTING = c('reporting');
  const DRUG = c('drug');
  const BOND = c('bond');

  const CONTEXTUAL = role([
    ...contextual,
    'refuse',
    'forbids',
    'pseudo',
    'denier',
    'asked-answer',
    'asked-badly',
  ]);
  /** Without one of these nothing is said of any other word, unless by a question mark or a first word. */
  const TELLING =
    DENIES |
    NO |
    NOT |
    AFTER |
    PAST_SECTION |
    PAST_BEFORE |
    PAST_AFTER |
    LONG_TERM |
    ADVISES |
    SUPPOSES |
    SUPPOSES_AFTER |
    DOUBTS |
    FAMILY_SECTION |
    ELSEWHERE |
    PERSON;
  const isQuiet = (tokens: readonly Token[], mentions: readonly Mention[]) => {
    for (let m = 0; m < mentions.length; m++)
      if ((rolesOf(mentions[m] as Mention) & TELLING) !== 0) return false;
    for (let i = 0; i < tokens.length; i++) {
      const { asked, gap, text } = tokens[i] as Token;
      if (asked || (gap >= SENTENCE && (text === 'should' || text === 'if'))) return false;
    }
    return true;
  };

  /**
   * 1 where a phrase of its own holds the word: the "not" of "does not fit" denies nothing after it. A
   * longer phrase that denies has the word back: "not consistent with".
   */
  const claimBy = (mentions: readonly Mention[], claimed: Uint8Array) => {
    for (const mention of mentions)
      if (mention.to - mention.from > 1)
        claimed.fill(rolesOf(mention) & CONTEXTUAL ? 0 : 1, mention.from, mention.to);
  };
  /** Some word of now stands in the sentence after `mentions[from]`: a year at its head dates only a part. */
  const tellsNow = (tokens: readonly Token[], mentions: readonly Mention[], from: number) => {
    const sentence = tokens[mentions[from - 1]?.from ?? 0]?.sentence;
    for (let n = from; n < mentions.length; n++) {
      const mention = mentions[n] as Mention;
      if (tokens[mention.from]?.sentence !== sentence) return false;
      if ((rolesOf(mention) & NOW) !== 0) return true;
    }
    return false;
  };
  const room = new Room();

  return (tokens, mentions, thisYear) => {
    if (isQuiet(tokens, mentions)) return PLAIN;
    const length = tokens.length;
    const { deniedBy, marks, claimed, orAfter } = room.clear(length);
    claimBy(mentions, claimed);

    let denier = -1;
    let denierEnd = -1;
    let deniesList = false;
    let listed = false;
    let reach = 0;
    let past = 0;
    let pastSection = false;
    /** An old letter or a year heads the line: what somebody does in it is of then, too. */
    let ofThen = false;
    let present = false;
    /** "PMH nil": the heading is answered and holds no further. */
    let answered = false;
    let notPast = 0;
    let supposed = false;
    let net = false;
    let advised = false;
    let doubt = 0;
    let other = 0;
    let family = false;
    let owned = false;
    let kin = false;
    /** Somebody with a life apart from the patient's: her sister, a friend, a sister's husband. */
    let apart = false;
    /** Where a relative or another was last named up to. */
    let person = -1;
    /** Up to here it is still the name of another: "woman in her class". */
    let naming = -1;
    /** One of them is whom this part of the sentence is about: "her" husband is then theirs. */
    let aboutKin = false;

    let m = 0;
    let comma = false;
    for (let i = 0; i < length; i++) {
      const token = tokens[i] as Token;
      if (token.gap > SPACE && i > 0) {
        if (token.gap >= SENTENCE) {
          // "PMH:" alone on its line holds for the lines below it, up to a blank one.
          const heading = tokens[i - 1]?.colon === true && token.gap < PARAGRAPH;
          supposed = net = advised = present = false;
          if (!heading) pastSection = family = ofThen = false;
          denier = -1;
        }
        if (token.gap === COMMA) {
          if (!comma) lastOr(tokens, orAfter);
          comma = true;
          if (denier >= 0) {
            const goesOn = deniesList && isListItem(tokens, i, orAfter[i] === 1);
            if (goesOn) {
              listed = true;
              reach = LIST_REACH;
            } else denier = -1;
          }
          // "PMH nil, hit by partner": a heading holds for its list, not for what happened.
          if (pastSection && (answered || (!ofThen && tellsEvent(tokens, i)))) pastSection = false;
          if (past && !(orAfter[i] === 1 && isListItem(tokens, i, true))) past = 0;
        } else {
          if (!(tokens[i - 1]?.colon && denierEnd === i)) denier = -1;
          past = 0;
        }
        doubt = other = 0;
        aboutKin = false;
      }

      const firstHere = m;
      while (mentions[m]?.from === i) m++;
      const mention = m > firstHere ? mentions[m - 1] : undefined;
      const end = mention ? mention.to : i + 1;
      let here = 0;
      for (let at = firstHere; at < m; at++) here |= rolesOf(mentions[at] as Mention);

      if ((here & UNTIL) !== 0 && i > denierEnd) denier = -1;
      if ((here & NOW) !== 0) past = 0;
      const plainNow = (here & NOW) !== 0 && token.key[0] !== '=';
      if (plainNow) pastSection = false;
      if ((here & PAST_SECTION) !== 0) answered = false;
      else if (pastSection && ((here & DENIES) !== 0 || (here & NO) !== 0 || (here & AFTER) !== 0))
        answered = true;
      if ((here & PRESENT_SECTION) !== 0 && token.gap >= SENTENCE) present = true;
      if ((here & LONG_TERM) !== 0 && token.gap >= SENTENCE && isPlainList(tokens, i))
        pastSection = true;
      const another =
        mention !== undefined && end - i > 1 && (rolesOf(mention) & OTHERS_CLASS) !== 0;
      if (another) here &= ~SELF;
      else if (i >= naming && ((here & SELF) !== 0 || (here & REPORTING) !== 0)) other = 0;
      if ((here & SELF) !== 0 && listed) denier = -1;

      if (denier >= 0) deniedBy[i] = denier;
      let mark = denier >= 0 && listed ? LISTED : 0;
      if (past > 0 || pastSection) mark |= PAST;
      if (supposed) mark |= SUPPOSED;
      if (net) mark |= ADVISED | SUPPOSED;
      if (doubt > 0 || token.asked) mark |= DOUBTFUL;
      if (other > 0) mark |= OTHERS;
      if (other > 0 && owned) mark |= OWNED;
      if (other > 0 && kin) mark |= KIN;
      if (other > 0 && apart) mark |= APART;
      if (family) mark |= FAMILY;
      marks[i] = (marks[i] ?? 0) | mark;
      past--;
      doubt--;
      if (i >= naming) other--;
      if (--reach <= 0) denier = -1;

      if (mention) {
        const first = token.gap >= CLAUSE || i === 0;
        if ((here & AFTER) !== 0) lookBackDenied(tokens, i, end, deniedBy);
        if (
          (here & PSEUDO) !== 0 &&
          (here & DENIES) === 0 &&
          (here & NO) === 0 &&
          (here & NOT) === 0
        )
          denier = -1;
        else if (
          !claimed[i] &&
          ((here & DENIES) !== 0 || (here & NO) !== 0 || (here & NOT) !== 0)
        ) {
          if (!endsSegment(tokens, end) || tokens[end - 1]?.colon) {
            denier = i;
            denierEnd = end;
            listed = false;
            deniesList = (here & NOT) === 0 || (here & DENIES) !== 0;
            reach = (here & DENIES) !== 0 ? REACH.denies : (here & NO) !== 0 ? REACH.no : REACH.not;
          }
        }
        if ((here & PAST_SECTION) !== 0)
          pastSection = first || tokens[end - 1]?.colon === true || token.caps || pastSection;
        if ((here & NOT_PAST) !== 0) notPast = end;
        if ((here & PAST_BEFORE) !== 0 && i >= notPast && !present) past = 12;
        // "Letter from 2008: ...", "Old letter: ...": a heading dates all that stands under it.
        if (
          tokens[end - 1]?.colon &&
          ((here & PAST_BEFORE) !== 0 || (here & PAST_AFTER) !== 0) &&
          isPast(tokens, i, thisYear)
        )
          pastSection = ofThen = true;
        if (datesLine(tokens, i, thisYear) && !tellsNow(tokens, mentions, m))
          pastSection = ofThen = true;
        if ((here & PAST_AFTER) !== 0 && i >= notPast && isPast(tokens, i, thisYear))
          lookBackPast(tokens, i, end, marks);
        if ((here & GOES_ON) !== 0 && !pastSection && endsSegment(tokens, end))
          lookBackOngoing(tokens, i, marks);
        if ((here & FAMILY_SECTION) !== 0) family = true;
        // "aunt whose husband beats her", "brother who has cut his wrists"; the uncle "who hit her" goes on.
        if ((here & RELATIVE) !== 0 && person === i) {
          if (token.text === 'whose' || THEIRS.has(tokens[end]?.text ?? '')) family = true;
          else {
            owned = kin = true;
            other = OWNED_REACH;
          }
        }
        if ((here & REPORTING) !== 0) aboutKin = false;
        if ((here & ELSEWHERE) !== 0) {
          family = true;
          lookBackElsewhere(tokens, i, marks);
        }
        if ((here & SUPPOSES) !== 0) net = true;
        if ((here & SUPPOSES_AFTER) !== 0) lookBackSupposed(tokens, i, marks);
        if ((here & ADVISES) !== 0) advised = true;
        if ((here & DOUBTS) !== 0) doubt = 6;
        if (
          aboutKin &&
          ((here & INTIMATE) !== 0 || (here & BOND) !== 0) &&
          (THEIR.has(possessiveBefore(tokens, i)) || WITH.has(tokens[i - 1]?.text ?? ''))
        ) {
          for (let at = i - 1; at <= i; at++) marks[at] = (marks[at] ?? 0) | OTHERS | OWNED;
          owned = true;
          other = OWNED_REACH;
        } else if ((here & PERSON) !== 0 && (here & SELF) === 0) {
          const owner = tokens[end - 1]?.owner === true;
          const theirs = (here & OTHERS_CLASS) !== 0 && isOrWas(tokens, end);
          owned = (other > 0 && owned) || (owner && (here & INTIMATE) === 0) || theirs;
          if (another) naming = end;
          const ofTheirs = end - i > 1 && token.owner && (here & INTIMATE) !== 0;
          apart = (here & APART_CLASS) !== 0 || ofTheirs || (apart && other > 0);
          if (ofTheirs && !followsPreposition(tokens, i))
            marks[i] = (marks[i] ?? 0) | OTHERS | APART;
          kin = (here & INTIMATE) === 0;
          if (kin) person = end;
          aboutKin ||= kin && (here & REPORTING) === 0 && !followsPreposition(tokens, i);
          if (owned && !owner) other = OWNED_REACH;
          else if (owner) other = 3;
          else if (!followsPreposition(tokens, i)) other = OTHER_REACH;
        } else if ((here & DRUG) !== 0) other = 0;
      }
      if (token.text === 'should' && token.gap >= SENTENCE) net = true;
      if (token.text === 'if' && (advised || token.gap >= SENTENCE)) supposed = true;
    }
    return { deniedBy: keptOf(deniedBy, length, -1), marks: keptOf(marks, length, 0) };
  };
}
