// A page as a test page that may be kept: what is in view, scrubbed, as HTML with its shadow roots.
import { isOfSomebody } from '../../model/describe-taught';
import type { SystemDescription } from '../../model/system-description';
import type { StoredPage } from '../../model/teaching';
import { isOfPerson } from '../../model/teaching';
import { CONTROLS, controlValue } from '../control-value';
import { isElement, isText } from '../deep-query';
import { locateFields } from '../locate-fields';
import { locate } from '../locators';
import { openPage, type Page } from '../page';
import { scrubber, type Person, type Scrubber } from './scrub-text';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Neither seen nor read. */
const DROPPED = new Set(
  'script style template noscript head svg link meta object embed iframe video audio picture'.split(
    ' ',
  ),
);
/** Attributes that say what an element is, and nothing of anybody. */
const KEPT = new Set(
  'class role type colspan aria-colspan aria-level aria-hidden aria-setsize aria-rowcount contenteditable open multiple'.split(
    ' ',
  ),
);
/** Words a person may read in an attribute. */
const SPOKEN = new Set(['aria-label', 'placeholder', 'label', 'value']);

/**
 * The page as the description needs it. Hidden parts are left out, since nothing of them is read; text
 * is scrubbed, and of attributes only what names kinds of things, or a selector asks for, is kept.
 */
export function storePage(
  document: Document,
  description: SystemDescription,
  address: string,
): StoredPage {
  const page = openPage(document, description);
  const slots = locateFields(description.fields, page);
  const people: Person[] = slots.flatMap(({ field, entries }) =>
    isOfPerson(field.kind) ? entries.map(({ text }) => ({ kind: field.kind, text })) : [],
  );
  const lines = new Set(
    description.fields.flatMap(({ locators }) =>
      locators.flatMap((locator) =>
        locator.by === 'match' ? (locate(locator, page)?.hits ?? []).map((hit) => hit.element) : [],
      ),
    ),
  );
  const writer = new Writer(page, scrubber(description, people), lines, selectorNames(description));
  const kept = inventAddress(address);
  const body = writer.element(document.body, false);
  return {
    address: kept,
    html: `<!-- address: ${kept} -->\n<!doctype html>\n<html>${body}</html>\n`,
  };
}

class Writer {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly page: Page,
    private readonly scrub: Scrubber,
    private readonly lines: ReadonlySet<Element>,
    private readonly names: SelectorNames,
  ) {}

  element(element: Element, inLine: boolean): string {
    const { localName } = element;
    const isLine = inLine || this.lines.has(element);
    const open = `<${localName}${this.attributes(element)}>`;
    if (VOID.has(localName)) return open;
    const shadow = element.shadowRoot
      ? `<template shadowrootmode="open">${this.children(element.shadowRoot, isLine)}</template>`
      : '';
    return `${open}${shadow}${this.inside(element, isLine)}</${localName}>`;
  }

  private inside(element: Element, inLine: boolean): string {
    if (element.localName === 'textarea') {
      return escapeText(this.scrub.text((element as HTMLTextAreaElement).value, inLine));
    }
    if (element.localName === 'select') {
      const chosen = controlValue(element, this.page.look) ?? '';
      return `<option selected>${escapeText(this.scrub.text(chosen, inLine))}</option>`;
    }
    return this.children(element, inLine);
  }

  private children(parent: ParentNode & Node, inLine: boolean): string {
    return [...parent.childNodes]
      .map((node) => {
        if (isText(node)) return escapeText(this.scrub.text(node.data, inLine));
        return isElement(node) && this.isKept(node) ? this.element(node, inLine) : '';
      })
      .join('');
  }

  private isKept(element: Element): boolean {
    return !DROPPED.has(element.localName) && this.page.look.stands(element);
  }

  private attributes(element: Element): string {
    const kept = element.getAttributeNames().flatMap((name): [string, string][] => {
      const value = element.getAttribute(name) ?? '';
      if (this.names.attributes.has(name) || KEPT.has(name)) return [[name, value]];
      if (name === 'id' || name === 'for') return [[name, this.idFor(value)]];
      if (name === 'aria-labelledby') {
        return [
          [
            name,
            value
              .split(/\s+/)
              .map((id) => this.idFor(id))
              .join(' '),
          ],
        ];
      }
      return SPOKEN.has(name) && name !== 'value' ? [[name, this.scrub.text(value, false)]] : [];
    });
    if (element.localName === 'input') kept.push(...this.inputState(element as HTMLInputElement));
    return kept.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  }

  /** What stands in the box now, not what the page was sent with. */
  private inputState(input: HTMLInputElement): [string, string][] {
    if (input.type === 'checkbox' || input.type === 'radio') {
      return input.checked ? [['checked', '']] : [];
    }
    return input.matches(CONTROLS) && input.type !== 'password' && input.type !== 'hidden'
      ? [['value', this.scrub.text(input.value, this.lines.has(input))]]
      : [];
  }

  /** Ids tie labels to controls; the page's own may hold a number of somebody's. */
  private idFor(id: string): string {
    if (this.names.ids.has(id)) return id;
    const known = this.ids.get(id) ?? `i${this.ids.size + 1}`;
    this.ids.set(id, known);
    return known;
  }
}

interface SelectorNames {
  attributes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

/** What the description's selectors ask for, and so has to be there to be found again. */
function selectorNames(description: SystemDescription): SelectorNames {
  const selectors = JSON.stringify([
    description.fingerprint,
    description.roots,
    description.ignore,
    description.fields,
  ]).replaceAll('\\"', '"');
  const all = (pattern: RegExp): string[] =>
    [...selectors.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  return {
    attributes: new Set(all(/\[([a-zA-Z][\w:-]*)[~|^$*]?[=\]]/g)),
    ids: new Set(all(/#([A-Za-z][\w-]*)/g)),
  };
}

/** Numbers in an address are somebody's; the shape of it is what a page is known by. */
function inventAddress(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const invent = (text: string): string =>
    text
      .split(/([/?&=#])/)
      .map((part) => (isOfSomebody(part) ? '1' : part))
      .join('');
  return origin + invent(pathname) + invent(search) + invent(hash);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
