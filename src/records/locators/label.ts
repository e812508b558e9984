// A control by what it is called. Labels are compared by prefix, because required marks, hints and
// icons are added to them; but where one is called exactly that, only it is meant.
import type { Locator } from '../../model/system-description';
import { shownText } from '../shown-text';
import { beginsWith, fold } from '../words';
import { foundIn, type Hit, type Locate } from './hit';

export const label: Locate<Extract<Locator, { by: 'label' }>> = (locator, page) => {
  const wanted = fold(locator.label);
  const labels = page.labels(locator.within);
  const exact = labels.filter((each) => each.label === wanted);
  const meant = exact.length > 0 ? exact : labels.filter((each) => beginsWith(each.label, wanted));
  const controls = new Set(meant.flatMap((each) => each.controls));
  return foundIn(
    [...controls].map((element): Hit => ({
      element,
      group: element.parentElement,
      read: (look, manner) => shownText(element, look, manner),
    })),
  );
};
