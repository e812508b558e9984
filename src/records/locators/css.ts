// By a CSS selector: attribute, id prefix, role.
import type { Locator } from '../../model/system-description';
import { shownText } from '../shown-text';
import { foundIn, type Locate } from './hit';

export const css: Locate<Extract<Locator, { by: 'css' }>> = (locator, page) => {
  const { selector, attribute, within } = locator;
  return foundIn(
    page.query(selector, within).map((element) => ({
      element,
      group: element.parentElement,
      read: (look, manner) =>
        attribute === undefined
          ? shownText(element, look, manner)
          : (element.getAttribute(attribute) ?? ''),
    })),
  );
};
