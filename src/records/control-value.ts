// What a control holds: never its HTML, never what a person did not choose.
import { isText, openShadowRoots } from './deep-query';
import type { Look } from './visibility';

/** What counts as a control when a label points at it or stands around it. */
export const CONTROLS =
  'textarea, input, select, [contenteditable=""], [contenteditable="true"], ' +
  '[contenteditable="plaintext-only"], [role="textbox"], [role="combobox"], ' +
  'button[aria-haspopup="listbox"]';

/** Inputs whose value is not something a clinician typed for the record, or must not be read. */
const SILENT = new Set('password hidden file button submit reset image'.split(' '));

export function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}

export function isControl(element: Element): boolean {
  return element.matches(CONTROLS) || isGroup(element) || isCustom(element);
}

/**
 * The value of a control, '' where it is empty; undefined where the element is no control and its
 * text is to be read instead. A custom element is asked through the control in its open shadow root
 * first: a content script sees the page's elements, not the properties the page's code gave them.
 */
export function controlValue(element: Element, look: Look): string | undefined {
  switch (element.localName) {
    case 'textarea':
      return (element as HTMLTextAreaElement).value;
    case 'input': {
      const value = inputValue(element as HTMLInputElement);
      const isList = value === '' && element.getAttribute('role') === 'combobox';
      return isList ? chosenBeside(element, look) : value;
    }
    case 'select':
      return [...(element as HTMLSelectElement).options]
        .filter((option) => option.selected && option.value !== '')
        .map((option) => oneLine(option.textContent))
        .join(', ');
  }
  if (isGroup(element)) return chosenIn(element);
  return isCustom(element) ? customValue(element, look) : undefined;
}

function inputValue(input: HTMLInputElement): string {
  if (SILENT.has(input.type)) return '';
  if (input.type !== 'checkbox' && input.type !== 'radio') return input.value;
  return input.checked ? labelOf(input) : '';
}

/** What is chosen stands beside the box it is sought in, as words or chips, and the box is empty. */
function chosenBeside(box: Element, look: Look): string {
  let place = box.parentElement;
  for (let up = 0; place && up < 3 && !holdsAnother(place); up += 1) {
    const texts: string[] = [];
    const walker = box.ownerDocument.createTreeWalker(place, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!isText(node) || !parent || parent.closest(NOT_CHOSEN)) continue;
      const text = oneLine(node.data);
      if (text !== '' && look.isShown(parent)) texts.push(text);
    }
    if (texts.length > 0) return texts.join(', ');
    place = place.parentElement;
  }
  return '';
}

const NOT_CHOSEN =
  'button, [role="listbox"], [aria-live], [id*="placeholder" i], [class*="placeholder" i]';

/** Farther out stand other boxes, and words that are nobody's choice. */
function holdsAnother(place: Element): boolean {
  const among = place.querySelectorAll(`${CONTROLS}, label, legend`);
  return among.length > 1 || place.matches('label, form, fieldset, td, section, main, body');
}

/** A radio or checkbox group: the labels of what is chosen. */
function isGroup(element: Element): boolean {
  if (element.localName !== 'fieldset' && element.getAttribute('role') !== 'radiogroup')
    return false;
  return element.querySelector('input[type="radio"], input[type="checkbox"]') !== null;
}

function chosenIn(group: Element): string {
  return [...group.querySelectorAll<HTMLInputElement>('input')]
    .filter((input) => input.type === 'radio' || input.type === 'checkbox')
    .map(inputValue)
    .filter((label) => label !== '')
    .join(', ');
}

function labelOf(input: HTMLInputElement): string {
  const label = input.labels?.[0]?.textContent ?? input.closest('label')?.textContent;
  return oneLine(label ?? input.getAttribute('aria-label') ?? input.value);
}

function customValue(host: Element, look: Look): string | undefined {
  for (const root of openShadowRoots(host)) {
    for (const inner of root.querySelectorAll('textarea, input, select')) {
      if (look.isShown(inner)) return controlValue(inner, look);
    }
  }
  const own: unknown = 'value' in host ? host.value : undefined;
  return typeof own === 'string' ? own : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
