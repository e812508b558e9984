// "Show all 7 attendances": the page says itself that it shows only part.
import { CONTROLS } from './control-value';
import { composedParent, isText } from './deep-query';
import type { Page } from './page';
import { beginsWith, fold } from './words';

/** What a "show all" belongs to. */
const SECTIONS = 'section, article, aside, form, fieldset, details, table, [role="region"]';
/** A page has fewer; of one with more nobody says that it shows all. */
const MOST_NODES = 50_000;

/**
 * True where a phrase begins visible text in the same section as something that was read. A list cut
 * short beside the one that is read in full is not that one's fault.
 */
export function isTruncated(
  phrases: readonly string[],
  page: Page,
  read: readonly Element[],
): boolean {
  const wanted = phrases.map(phraseOf).filter(({ words }) => words !== '');
  if (wanted.length === 0) return false;
  let left = MOST_NODES;
  for (const tree of page.trees()) {
    const walker = page.document.createTreeWalker(tree, 4);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left -= 1;
      const parent = node.parentElement;
      if (!isText(node) || !parent || node.data.length > 400 || parent.matches(CONTROLS)) continue;
      if (!wanted.some((phrase) => says(node.data, phrase))) continue;
      if (page.look.isShown(parent) && concerns(parent, read)) return true;
    }
  }
  return left <= 0;
}

interface Phrase {
  words: string;
  /** How many numbers it leaves open: `Showing # of #`. */
  numbers: number;
}

/** A number the phrase leaves open, and any number on the page where it does. */
const NUMBER = /\d[\d,.]*(?<=\d)/g;

function phraseOf(phrase: string): Phrase {
  return { words: fold(phrase.replaceAll('#', '0')), numbers: phrase.split('#').length - 1 };
}

/** "Showing 3 of 3" leaves nothing out. */
function says(text: string, { words, numbers }: Phrase): boolean {
  if (numbers === 0) return beginsWith(fold(text), words);
  if (!beginsWith(fold(text.replace(NUMBER, '0')), words)) return false;
  const shown = (text.match(NUMBER) ?? []).slice(0, numbers);
  return numbers === 1 || new Set(shown).size > 1;
}

function concerns(marker: Element, read: readonly Element[]): boolean {
  for (let place: Element | null = marker; place; place = composedParent(place)) {
    const section = place;
    if (!section.matches(SECTIONS)) continue;
    return read.some((element) => section.contains(element));
  }
  return true;
}
