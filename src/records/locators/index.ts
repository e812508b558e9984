// Every kind of locator, one file each.
import type { Locator } from '../../model/system-description';
import type { Page } from '../page';
import { column } from './column';
import { css } from './css';
import type { Found } from './hit';
import { label } from './label';
import { match } from './match';
import { section } from './section';
import { term } from './term';

export type { Found, Hit } from './hit';

/** Throws where the description's selector is not one. */
export function locate(locator: Locator, page: Page): Found | undefined {
  switch (locator.by) {
    case 'css':
      return css(locator, page);
    case 'label':
      return label(locator, page);
    case 'term':
      return term(locator, page);
    case 'column':
      return column(locator, page);
    case 'section':
      return section(locator, page);
    case 'match':
      return match(locator, page);
  }
}

/** How the reading report names the locator that won, e.g. `label:Triage note`. */
export function nameOf(locator: Locator): string {
  const words = {
    css: 'selector' in locator ? locator.selector : '',
    match: 'selector' in locator ? locator.selector : '',
    label: 'label' in locator ? locator.label : '',
    term: 'term' in locator ? locator.term : '',
    column: 'header' in locator ? locator.header : '',
    section: 'heading' in locator ? locator.heading : '',
  }[locator.by];
  return `${locator.by}:${words}`;
}
