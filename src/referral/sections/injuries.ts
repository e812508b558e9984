import { describeMark, viewsToShow } from '../../care/body/describe-body';
import { injuries } from '../../care/items/injuries';
import { careChoice, careWords } from '../care-words';
import type { LetterFacts, LetterSection } from '../letter';

/**
 * Injuries as words and on the body map, how they came about in the patient's own words, and where
 * photographs are kept; never the photographs (practice.md 5.1; reviews row 9). The genital picture and
 * its marks go only to a reader who needs them.
 */
export function injuriesSection(facts: LetterFacts, { withGenital = false } = {}): LetterSection {
  const said = careWords(facts.care, injuries);
  const choice = careChoice(facts.care, injuries);
  const whole = facts.bodyMap;
  const shown = (view: string) =>
    view !== 'genital' || (withGenital && whole?.genitalAsked === true);
  const marks = (whole?.marks ?? []).map((mark, i) => ({ mark, number: i + 1 }));
  const told = marks.filter(({ mark }) => shown(mark.view));
  const reference = said.field('photo-reference');
  const photographs = [...said.ticks, reference].filter(Boolean).join('\n');
  const views = whole ? viewsToShow(whole).filter(shown) : [];
  return {
    id: 'injuries',
    heading: 'Injuries',
    rows: [
      ['Seen or told', choice === 'yes' ? 'Yes' : said.words],
      ...(said.note ? [['How, in their words', `“${said.note}”`] as [string, string]] : []),
      ...(photographs ? [['Photographs', photographs] as [string, string]] : []),
    ],
    paragraphs: told.map(({ mark, number }) => describeMark(mark, number)),
    ...(whole && views.length > 0 && { figure: { map: whole, views } }),
    why: 'A map made now may be the only record later. Colour never tells how old a mark is.',
    removable: 'with-reason',
    missing: choice === 'yes' && marks.length === 0 ? [{ what: 'Body map not completed.' }] : [],
  };
}
