import { formatMoment } from '../../model/dates';
import { OUTCOME_CODES, REASONS, type EnquiryOutcome } from '../outcome';
import { FULL_WORDS, NEUTRAL_WORDS } from './line-words';

/**
 * The two lines a clinician may paste into the record (design.md decision 6).
 * Neutral: the same true words for every completed outcome, for places a patient may read online.
 * Full: for the site's restricted place only; carries codes and what is done and owed.
 */
export const VERSION = 1;

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
  handedOver?: { role: string; name: string; time: string } | undefined;
}

/** One paragraph a person can read and `findLines` can read back. */
export function writeFullLine(facts: FullLineFacts, reference: string): string {
  const { outcome } = facts;
  const code = OUTCOME_CODES[outcome.code];
  const parts = [
    `${FULL_WORDS} (${VERSION}), ${formatMoment(facts.at, facts.timeZone)}: ${describeOutcome(outcome)}.`,
    code ? `${code.system} ${code.code}.` : '',
    facts.handedOver
      ? `Handed over to ${facts.handedOver.role} ${facts.handedOver.name}, ${facts.handedOver.time}.`
      : '',
    facts.user ? `Recorded by ${facts.user}.` : '',
    `Done: ${list(facts.done)}. Owed: ${list(facts.owed)}. Ref ${reference}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** In words, what was and was not asked; never reads as "nothing found" (hazard H35). */
export function describeOutcome(outcome: EnquiryOutcome): string {
  const of = `${outcome.questionsAnswered} of ${outcome.questionsAsked} questions answered`;
  switch (outcome.code) {
    case 'asked-disclosed':
      return outcome.questionsAsked === 0
        ? 'domestic abuse disclosed, before or without these questions'
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

function list(items: readonly string[]): string {
  return items.length > 0 ? items.join(', ') : 'none';
}
