// A value beside or below its caption. The caption must be exactly the words; the value is read from
// the page's structure, never from what happens to be near.
import type { Locator } from '../../model/system-description';
import { looseText, valueOf } from '../caption-value';
import { CONTROLS } from '../control-value';
import { deepQuery } from '../deep-query';
import { shownText } from '../shown-text';
import { hasWord } from '../words';
import { foundIn, type Hit, type Locate } from './hit';

export const term: Locate<Extract<Locator, { by: 'term' }>> = (locator, page) => {
  const hits = page.captions(locator.term, locator.within).flatMap((caption): Hit[] => {
    const value = valueOf(caption, page);
    if (!value) return [];
    if ('after' in value) {
      const { after, parent } = value;
      const read: Hit['read'] = (look) => looseText(after, look, page.isCaption);
      return [{ element: parent, group: parent, read }];
    }
    return value.elements.map((element) => ({
      element,
      group: element.parentElement,
      read: (look, manner) => {
        // What stands around a control in its cell is an icon, a hint or a unit.
        const controls = deepQuery([element], CONTROLS).filter(look.isShown);
        const parts = controls.length > 0 ? controls : [element];
        const text = parts.map((part) => shownText(part, look, manner)).join(' ');
        // Beside a caption with no value stands the next caption.
        return controls.length === 0 && (page.isCaption(text) || !hasWord(text)) ? '' : text;
      },
    }));
  });
  return foundIn(hits);
};
