import { neckPressure } from '../../care/items/neck-pressure';
import { careChoice } from '../care-words';
import type { LetterFacts, LetterSection } from '../letter';

/** What the practice is asked to do; the same care whatever the answer was. */
export function gpActionSection(facts: LetterFacts): LetterSection {
  const disclosed = facts.outcome.code === 'asked-disclosed';
  return {
    id: 'action',
    heading: 'What we ask of you',
    paragraphs: [
      disclosed
        ? 'See them alone at the next contact, with a professional interpreter where one is needed. Ask how things are and whether they are safe.'
        : 'See them alone at a coming contact, with a professional interpreter where one is needed, and ask again.',
      ...(disclosed ? neckAction(facts) : []),
      'Flag the record by your practice’s policy, in words that tell nothing on a shared screen.',
      'Check who else can see this record: online access, a proxy, a person close to them who works or is registered with you. Write nothing in anyone else’s record.',
    ],
    why: 'Asks for what a practice can do safely. It names nobody and sets nothing off by itself.',
    removable: 'with-reason',
  };
}

/** Often there is no mark, and symptoms may come later (reviews row 24). */
function neckAction(facts: LetterFacts): string[] {
  const choice = careChoice(facts.care, neckPressure);
  if (choice === undefined || choice === 'no' || choice === 'not-asked') return [];
  return [
    'There was pressure on the neck. New trouble with voice, swallowing, breathing, vision, speech or strength needs an emergency department the same day.',
  ];
}
