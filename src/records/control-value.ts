// What a control holds: never its HTML, never what a person did not choose.
import { openShadowRoots } from './deep-query';
import type { Look } from './visibility';

/** What counts as a control when a label points at it or stands around it. */
export const CONTROLS =
  'textarea, input, select, [contenteditable=""], [contenteditable="true"], ' +
  '[contenteditable="plaintext-only"], [role="textbox"], [role="combobox"]';

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
    case 'input':
      return inputValue(element as HTMLInputElement);
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
