import type { CareAnswers } from '../care/care-bundle';
import { namedService } from '../care/items/named-service';
import { safeNow } from '../care/items/safe-now';
import { suicideRisk } from '../care/items/suicide-risk';
import { isProfessionalOwner } from '../care/professional-owner';
import { notReached, spokenTo } from './asks';
import { careChoice, careWords } from './care-words';
import { answerOf, type LetterAsk } from './letter-ask';
import type { LetterFacts, VoiceFirst } from './letter';

/**
 * A voice before a letter (hazard H37): somebody there was spoken to, whom and when; or, honestly, nobody
 * was reached, and it is said who tries next and when.
 */
export type Voice = { spokenTo: string } | { notReached: string };

type Told = Pick<LetterFacts, 'answers' | 'care'>;

const IN_DANGER: readonly (string | undefined)[] = [
  ...['danger-now', 'not-safe-to-go'],
  ...['plan-now', 'tried'],
];

/** Whether this letter has to be spoken for before it leaves. */
export function needsVoice(voice: VoiceFirst, care: CareAnswers): boolean {
  if (voice !== 'in-danger') return voice === 'always';
  // They spoke with a service themselves, from here, and it was written with whom: that is a voice.
  const spoke = careChoice(care, namedService) === 'spoke' && careWords(care, namedService).note;
  const answers = [careChoice(care, safeNow), careChoice(care, suicideRisk)];
  return !spoke && answers.some((choice) => IN_DANGER.includes(choice));
}

/** Asked by a letter that is spoken for only where they are in danger. */
export const rungInDanger: readonly LetterAsk[] = [spokenTo, notReached].map((ask) => ({
  ...ask,
  when: ({ care }) => needsVoice('in-danger', care),
}));

/** What was written of it, where that is enough; undefined where it is not, or nothing was. */
export function voiceOf(facts: Pick<Told, 'answers'>): Voice | undefined {
  const spoken = answerOf(facts, spokenTo);
  if (hasTime(spoken) && hasName(spoken)) return { spokenTo: spoken };
  const next = answerOf(facts, notReached);
  const isSaid = hasTime(next) && isProfessionalOwner(next.replace(TIME, ''));
  return isSaid ? { notReached: next } : undefined;
}

/** What has to be done before this letter leaves, in words; undefined where nothing has. */
export function lacksVoice(voice: VoiceFirst, facts: Told): string | undefined {
  if (!needsVoice(voice, facts.care) || voiceOf(facts)) return undefined;
  const given = answerOf(facts, spokenTo) || answerOf(facts, notReached);
  return given
    ? `“${given}” needs a name and a time, for example “Sam Okoro, 02:50”. The patient is nobody who rings for us.`
    : 'Ring first: a letter alone may lie unread. Then write whom you spoke to and when; or, if nobody was reached, who tries next and when.';
}

/** `02:50`, `2.50` or `0250`. */
const TIME = /(?<![\d+])(?:[01]?\d|2[0-3])[:.]?[0-5]\d(?!\d)/;
/** A telephone number is no time. */
const LONG_NUMBER = /\d[\d ]{6,}\d/g;

function hasTime(text: string): boolean {
  return TIME.test(text.replace(LONG_NUMBER, ' '));
}

function hasName(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
