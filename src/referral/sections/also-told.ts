import { namedService } from '../../care/items/named-service';
import { spokenTo } from '../asks';
import { careChoice, careWords } from '../care-words';
import { answerOf } from '../letter-ask';
import type { LetterFacts, LetterSection } from '../letter';

/** Who else knows, so that two services do not each think they are alone (reviews row 68). */
export function alsoToldSection(facts: LetterFacts, withSpokenTo: boolean): LetterSection {
  const { note } = careWords(facts.care, namedService);
  const rang = withSpokenTo ? answerOf(facts, spokenTo) : '';
  const spoke = withSpokenTo && careChoice(facts.care, namedService) === 'spoke';
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
      ...(rang ? [`Spoken to by telephone: ${rang.replace(/\.$/, '')}.`] : []),
      'No copy goes to the patient, to their address or to their family.',
    ],
    why: 'So that each knows of the others. Take it out where that would not be safe.',
    removable: 'freely',
  };
}
