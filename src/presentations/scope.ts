/**
 * Reads, for every word of a text, how it is meant: denied, past, supposed, doubtful, somebody else's.
 * One pass forward and short looks back, after NegEx and ConText; a scope ends at a stronger break, at a
 * word such as "but", or after so many words. Denial reaches over a list ("denies SI, DSH or DV").
 */
import { isOf } from './frames';
import type { Matcher, Mention } from './matcher';
import { CLAUSE, COMMA, PARAGRAPH, SENTENCE, SPACE, type Token } from './tokens';

export interface Scopes {
  /** The token that denies this one, or -1. */
  deniedBy: Int32Array;
  /** `PAST`, `SUPPOSED`, ... of each token. */
  marks: Uint8Array;
}

export const PAST = 1;
export const SUPPOSED = 2;
export const DOUBTFUL = 4;
/** Somebody else's by grammar ("mother's overdose"). */
export const OTHERS = 8;
/** Somebody else's by heading ("FHx: ..."). */
export const FAMILY = 16;
/** Denied only as a later item of a list: weaker, and never said of a whole frame. */
export const LISTED = 32;
/** Somebody else's by possession, and not a partner's: "sister's marriage", "parents' divorce". */
export const OWNED = 64;

/** How many words a denial reaches before a comma renews it. */
const REACH = { denies: 9, no: 8, not: 6 } as const;
const LIST_REACH = 7;
const OTHER_REACH = 5;
const LOOK_BACK = 9;

export type ScopeReader = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  thisYear: number,
) => Scopes;

export function makeScopeReader({ classOf }: Matcher, contextual: readonly string[]): ScopeReader {
  const c = (names: string) => names.split(' ').map(classOf);
  const DENIES = c('denies');
  const NO = c('no');
  const NOT = c('not');
  const PSEUDO = c('pseudo');
  const AFTER = c('denied-after');
  const UNTIL = c('until');
  const NOW = c('now');
  const PAST_SECTION = c('past-section');
  const PAST_BEFORE = c('past');
  const PAST_AFTER = c('past-after');
  const NOT_PAST = c('not-past');
  const ADVISES = c('advises');
  const SUPPOSES = c('supposed');
  const SUPPOSES_AFTER = c('supposed-after');
  const DOUBTS = c('doubtful');
  const FAMILY_SECTION = c('family-section');
  const PERSON = c('person');
  const INTIMATE = c('intimate');
  const SELF = c('pt he she they her him me');
  const REPORTING = c('reporting');
  const DRUG = c('drug');

  const CONTEXTUAL = [...contextual, 'refuse', 'forbids', 'pseudo', 'denier'].map(classOf);
  /** 1 where a phrase of its own holds the word: the "not" of "does not fit" denies nothing after it. */
  const claimedBy = (mentions: readonly Mention[], length: number) => {
    const claimed = new Uint8Array(length);
    for (const mention of mentions)
      if (mention.to - mention.from > 1 && !isOf(mention, CONTEXTUAL))
        claimed.fill(1, mention.from, mention.to);
    return claimed;
  };

  return (tokens, mentions, thisYear) => {
    const length = tokens.length;
    const deniedBy = new Int32Array(length).fill(-1);
    const marks = new Uint8Array(length);
    const orAfter = lastOr(tokens);
    const claimed = claimedBy(mentions, length);

    let denier = -1;
    let deniesList = false;
    let listed = false;
    let reach = 0;
    let past = 0;
    let pastSection = false;
    let notPast = 0;
    let supposed = false;
    let advised = false;
    let doubt = 0;
    let other = 0;
    let family = false;
    let owned = false;

    let m = 0;
    for (let i = 0; i < length; i++) {
      const token = tokens[i] as Token;
      if (token.gap > SPACE && i > 0) {
        if (token.gap >= SENTENCE) {
          // "PMH:" alone on its line holds for the lines below it, up to a blank one.
          const heading = tokens[i - 1]?.colon === true && token.gap < PARAGRAPH;
          supposed = advised = false;
          if (!heading) pastSection = family = false;
          denier = -1;
        }
        if (token.gap === COMMA) {
          if (denier >= 0) {
            const goesOn = deniesList && isListItem(tokens, i, orAfter[i] === 1);
            if (goesOn) {
              listed = true;
              reach = LIST_REACH;
            } else denier = -1;
          }
          if (past && !(orAfter[i] === 1 && isListItem(tokens, i, true))) past = 0;
        } else {
          if (!(tokens[i - 1]?.colon && denier === i - 1)) denier = -1;
          past = 0;
        }
        doubt = other = 0;
      }

      const firstHere = m;
      while (mentions[m]?.from === i) m++;
      const mention = m > firstHere ? mentions[m - 1] : undefined;
      const end = mention ? mention.to : i + 1;
      const is = (classes: readonly number[]) => {
        for (let at = firstHere; at < m; at++)
          if (isOf(mentions[at] as Mention, classes)) return true;
        return false;
      };

      if (is(UNTIL) && denier !== i - 1) denier = -1;
      if (is(NOW)) past = 0;
      const plainNow = is(NOW) && token.key[0] !== '=';
      if (plainNow) pastSection = false;
      if (is(SELF) || is(REPORTING)) other = 0;
      if (is(SELF) && listed) denier = -1;

      if (denier >= 0) deniedBy[i] = denier;
      let mark = denier >= 0 && listed ? LISTED : 0;
      if (past > 0 || pastSection) mark |= PAST;
      if (supposed) mark |= SUPPOSED;
      if (doubt > 0 || token.asked) mark |= DOUBTFUL;
      if (other > 0) mark |= OTHERS;
      if (other > 0 && owned) mark |= OWNED;
      if (family) mark |= FAMILY;
      marks[i] = (marks[i] ?? 0) | mark;
      past--;
      doubt--;
      other--;
      if (--reach <= 0) denier = -1;

      if (mention) {
        const first = token.gap >= CLAUSE || i === 0;
        if (is(AFTER)) lookBackDenied(tokens, i, end, deniedBy);
        if (is(PSEUDO) && !is(DENIES) && !is(NO) && !is(NOT)) denier = -1;
        else if (!claimed[i] && (is(DENIES) || is(NO) || is(NOT))) {
          if (!endsSegment(tokens, end) || tokens[end - 1]?.colon) {
            denier = end - 1;
            listed = false;
            deniesList = !is(NOT) || is(DENIES);
            reach = is(DENIES) ? REACH.denies : is(NO) ? REACH.no : REACH.not;
          }
        }
        if (is(PAST_SECTION))
          pastSection = first || tokens[end - 1]?.colon === true || token.caps || pastSection;
        if (is(NOT_PAST)) notPast = end;
        if (is(PAST_BEFORE) && i >= notPast) past = 12;
        if (is(PAST_AFTER) && i >= notPast && isPast(tokens, i, thisYear))
          lookBackPast(tokens, i, end, marks);
        if (is(FAMILY_SECTION)) family = true;
        if (is(SUPPOSES)) supposed = true;
        if (is(SUPPOSES_AFTER)) lookBackSupposed(tokens, i, marks);
        if (is(ADVISES)) advised = true;
        if (is(DOUBTS)) doubt = 6;
        if (is(PERSON) && !is(SELF)) {
          const owner = tokens[end - 1]?.owner === true;
          owned = owner && !is(INTIMATE);
          if (owner) other = 3;
          else if (!followsPreposition(tokens, i)) other = OTHER_REACH;
        } else if (is(DRUG)) other = 0;
      }
      if (token.text === 'if' && (advised || token.gap >= SENTENCE)) supposed = true;
    }
    return { deniedBy, marks };
  };
}

/** For each token 1 where "or", "nor" or "and" still follows in its sentence. */
function lastOr(tokens: readonly Token[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  let seen = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.text === 'or' || token.text === 'nor' || token.text === 'and') seen = 1;
    flags[i] = seen;
    if (token.gap >= SENTENCE) seen = 0;
  }
  return flags;
}

/** A short piece between commas with no number and nobody doing anything: an item of a list, not an event. */
function isListItem(tokens: readonly Token[], from: number, closed: boolean): boolean {
  const most = closed ? 8 : 4;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > from && token.gap > SPACE) return true;
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

const STARTS_EVENT = new Set(
  'she he they i pt patient took has had was were is reports states says said found by after with today yesterday tonight last now then when who which but again this assaulted overdosed'.split(
    ' ',
  ),
);

/** The token at `end` begins a new piece of the sentence, or there is none. */
function endsSegment(tokens: readonly Token[], end: number): boolean {
  return end >= tokens.length || (tokens[end] as Token).gap > SPACE;
}

/** "SI: nil", "DV? no", "assault denied", "troponin was negative". */
function lookBackDenied(
  tokens: readonly Token[],
  at: number,
  end: number,
  deniedBy: Int32Array,
): void {
  if (!endsSegment(tokens, end)) return;
  const token = tokens[at] as Token;
  const answer = token.gap === CLAUSE;
  if (
    !answer &&
    (token.text === 'no' || token.text === 'free' || token.text === 'n' || token.text === 'none')
  )
    return;
  if (token.gap >= SENTENCE) return;
  let crossed = 0;
  for (let i = at - 1; i >= 0 && at - i <= LOOK_BACK; i--) {
    deniedBy[i] = at;
    const before = tokens[i] as Token;
    if (before.gap >= CLAUSE || (before.gap === COMMA && ++crossed > (answer ? 2 : 0))) break;
  }
}

/** "overdose advice", "domestic abuse poster": no event, only its name. */
function lookBackSupposed(tokens: readonly Token[], at: number, marks: Uint8Array): void {
  for (let i = at; i > 0 && at - i < 2 && (tokens[i] as Token).gap === SPACE; i--)
    marks[i - 1] = (marks[i - 1] ?? 0) | SUPPOSED;
}

function isPast(tokens: readonly Token[], at: number, thisYear: number): boolean {
  const token = tokens[at] as Token;
  if (token.key === '=year') return Number(token.text) < thisYear && tokens[at + 1]?.text !== 'ml';
  if (token.text === 'aged') return (tokens[at + 1]?.key ?? '').startsWith('=');
  return true;
}

/** "overdose aged 17 (22 yrs ago), resolved", "DSH 2009": back to the start of the clause. */
function lookBackPast(tokens: readonly Token[], at: number, end: number, marks: Uint8Array): void {
  const token = tokens[at] as Token;
  if (token.gap >= SENTENCE && token.key === '=year') {
    // "2015 overdose" at the head of a line dates what follows it.
    for (let i = end; i < tokens.length && i < end + 5 && (tokens[i] as Token).gap < COMMA; i++)
      marks[i] = (marks[i] ?? 0) | PAST;
    return;
  }
  let crossed = token.gap === COMMA || token.gap === CLAUSE ? 1 : 0;
  for (let i = at - 1; i >= 0 && at - i <= LOOK_BACK; i--) {
    const before = tokens[i] as Token;
    marks[i] = (marks[i] ?? 0) | PAST;
    if (before.gap >= SENTENCE || (before.gap > SPACE && ++crossed > 1)) break;
  }
}

const PREPOSITIONS = new Set(
  'by with w w/ from of to at on towards against between and or for about re if over before when while & + per via =with'.split(
    ' ',
  ),
);
const BETWEEN = new Set('her his their the my a an own current new ex adult teenage'.split(' '));

function followsPreposition(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > 0 && at - i < 3; i--) {
    if ((tokens[i] as Token).gap > SPACE) return false;
    const before = tokens[i - 1] as Token;
    if (PREPOSITIONS.has(before.text) || PREPOSITIONS.has(before.key)) return true;
    if (!BETWEEN.has(before.text)) return false;
  }
  return false;
}
