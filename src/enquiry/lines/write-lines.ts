import { formatMoment } from '../../model/dates';
import { OUTCOME_CODES, REASONS, type EnquiryOutcome } from '../outcome';
import { FULL_WORDS, NEUTRAL_WORDS } from './line-words';

/**
 * The two lines a clinician may paste into the record (design.md decision 6).
 * Neutral: the same true words for every completed outcome, for places a patient may read online.
 * Full: for the site's restricted place only; carries codes and what is done and owed.
 *
 * Version 2 says besides, for `findLines`: the outcome by its id, which questions, when to ask again.
 * A line of version 1 is read all the same.
 */
const VERSION = 2;

export function writeNeutralLine(reference: string): string {
  return `${NEUTRAL_WORDS} ${reference}.`;
}

export interface FullLineFacts {
  outcome: EnquiryOutcome;
  at: number;
  timeZone: string;
  /** As the record shows it; absent where it could not be read. */
  user?: string | undefined;
  /** Item ids, e.g. `gp-letter`. */
  done: readonly string[];
  owed: readonly string[];
  /** When it may be asked again without a new presentation, YYYY-MM-DD. */
  askAgain?: string | undefined;
  /** The clinician is worried whatever was answered. */
  concern?: boolean | undefined;
  handedOver?: { role: string; name: string; time: string } | undefined;
}

/** One paragraph a person can read and `findLines` can read back. */
export function writeFullLine(facts: FullLineFacts, reference: string): string {
  const { outcome } = facts;
  const code = OUTCOME_CODES[outcome.code];
  const parts = [
    `${FULL_WORDS} (${VERSION}), ${formatMoment(facts.at, facts.timeZone)}: ${describeOutcome(outcome)}.`,
    code ? `${code.system} ${code.code}.` : '',
    facts.concern ? 'The clinician is seriously concerned on their own judgement.' : '',
    facts.handedOver
      ? `Handed over to ${plain(facts.handedOver.role)} ${plain(facts.handedOver.name)}, ${plain(facts.handedOver.time)}.`
      : '',
    facts.user ? `Recorded by ${plain(facts.user)}.` : '',
    asked(outcome),
    `Outcome: ${[outcome.code, outcome.reason].filter(Boolean).join(' ')}.`,
    facts.askAgain ? `Ask again: ${facts.askAgain}.` : '',
    `Done: ${list(facts.done)}. Owed: ${list(facts.owed)}. Ref ${reference}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** In words, what was and was not asked; never reads as "nothing found" (hazard H35). */
export function describeOutcome(outcome: EnquiryOutcome): string {
  const of = answered(outcome);
  switch (outcome.code) {
    case 'asked-disclosed':
      if (outcome.questionsAsked === 0) {
        return 'domestic abuse disclosed, before or without these questions';
      }
      return notAnswered(outcome) > 0
        ? `asked about domestic abuse in private, disclosed (${of}; not answered is not "no")`
        : 'asked about domestic abuse in private, disclosed';
    case 'asked-no-disclosure':
      return `asked about domestic abuse in private, nothing disclosed today (${of}); this does not rule it out`;
    case 'asked-declined':
      return 'asked about domestic abuse in private, preferred not to say; ask again another time';
    case 'not-asked': {
      const why = outcome.reason ? REASONS[outcome.reason].line : 'reason not recorded';
      return outcome.questionsAsked > 0
        ? `enquiry about domestic abuse not completed (${why}; ${of}); not answered is not "no"`
        : `not asked about domestic abuse (${why})`;
    }
  }
}

/** `14 of 24 questions answered, 10 not answered`: a blank is counted as one (reviews row 43). */
function answered(outcome: EnquiryOutcome): string {
  const of = outcome.questions ?? outcome.questionsAsked;
  const blank = notAnswered(outcome);
  const said = `${outcome.questionsAnswered} of ${of} questions answered`;
  return blank > 0 ? `${said}, ${blank} not answered` : said;
}

function notAnswered({ questions, questionsAnswered }: EnquiryOutcome): number {
  return questions === undefined ? 0 : questions - questionsAnswered;
}

function asked({ questionSet, questionSets }: EnquiryOutcome): string {
  const sets = questionSets ?? (questionSet ? [questionSet] : []);
  return sets.length > 0 ? `Asked with ${sets.join(', ')}.` : '';
}

/** Words a person typed or a page showed, so that none reads as a part of the line. */
function plain(words: string): string {
  return words.replaceAll(':', ' ').replaceAll(FULL_WORDS, '').replace(/\s+/g, ' ').trim();
}

function list(items: readonly string[]): string {
  return items.length > 0 ? items.join(', ') : 'none';
}
