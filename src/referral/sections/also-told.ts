import { namedService } from '../../care/items/named-service';
import { formatMoment } from '../../model/dates';
import { careChoice, careWords } from '../care-words';
import type { LetterFacts, LetterSection, VoiceFirst } from '../letter';
import { lacksVoice, voiceOf } from '../voice';

/**
 * Who else knows, so that two services do not each think they are alone (reviews row 68). `withService`
 * is false for a reader who need not know with whom the patient spoke.
 */
export function alsoToldSection(
  facts: LetterFacts,
  voice: VoiceFirst,
  withService = true,
): LetterSection {
  const { note } = careWords(facts.care, namedService);
  const spoke = withService && careChoice(facts.care, namedService) === 'spoke';
  const lacks = lacksVoice(voice, facts);
  return {
    id: 'also-told',
    heading: 'Who else has been told',
    paragraphs: [
      facts.alsoTold.length > 0
        ? `${facts.alsoTold.join('; ')}.`
        : 'No other letter has been made from this enquiry.',
      ...(spoke
        ? [`They have spoken to: ${note.replace(/\.$/, '') || 'a service, name not recorded'}.`]
        : []),
      ...(voice === 'never' ? [] : voiceLines(facts)),
      'No copy goes to the patient, to their address or to their family.',
    ],
    why: 'So that each knows of the others. Take it out where that would not be safe.',
    removable: 'freely',
    missing: lacks ? [{ what: lacks, first: true }] : [],
  };
}

/** Said to whoever opens it, so that nobody thinks another was rung (hazard H37). */
function voiceLines(facts: LetterFacts): string[] {
  const voice = voiceOf(facts);
  if (!voice) return [];
  if ('spokenTo' in voice) return [`Spoken to by telephone: ${voice.spokenTo.replace(/\.$/, '')}.`];
  return [
    `Nobody there was reached by telephone (${formatMoment(facts.now, facts.timeZone)}). Tries next: ${voice.notReached.replace(/\.$/, '')}.`,
  ];
}
