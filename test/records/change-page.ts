// What a host's redesign can do to a page, at random, and whether what is read afterwards is honest.
import type { EncounterReading } from '../../src/model/encounter-reading';

/** From 0 up to, not including, 1. */
export type Dice = () => number;

/**
 * Several changes at once; what was done, in words. What the page marks as not its own (`ignore`: other
 * patients' lists, print copies) keeps its mark: without it, the page itself would say it.
 */
export function changePage(document: Document, dice: Dice, ignore: readonly string[]): string {
  const isFree = (element: Element): boolean => !ignore.some((each) => element.matches(each));
  const changes = Array.from({ length: 1 + Math.floor(dice() * 3) }, () =>
    change(document, dice, isFree),
  );
  return changes.join('; ');
}

/** One change a redesign could make. Nothing that makes the page itself say something untrue. */
function change(document: Document, dice: Dice, isFree: (element: Element) => boolean): string {
  const all = [...document.body.querySelectorAll('*')].filter(isFree);
  const element = all[Math.floor(dice() * all.length)];
  if (!element) return 'nothing';
  const isCell = /^(?:td|th|tr|tbody|thead|dt|dd|option|li|article)$/.test(element.localName);
  const path = `${element.localName}.${element.className}`;
  switch (Math.floor(dice() * 9)) {
    case 0:
      if (element.className) element.className = `x${Math.floor(dice() * 99)}`;
      return `class of ${path}`;
    case 1:
      for (const attribute of ['id', 'for', 'role', 'aria-label'])
        element.removeAttribute(attribute);
      return `attributes of ${path}`;
    case 2: {
      const text = [...element.childNodes].find(
        (node) => node.nodeType === 3 && /^\s*[A-Z][a-z .]{2,30}$/.test(node.nodeValue ?? ''),
      );
      const isLabel =
        /^(?:label|dt|th|h1|h2|h3|td)$/.test(element.localName) &&
        (element.localName !== 'td' || element.className === 'cap');
      if (text && isLabel) text.nodeValue = 'Renamed';
      return `caption of ${path}`;
    }
    case 3:
      if (!isCell) {
        const around = document.createElement(dice() < 0.5 ? 'div' : 'span');
        element.replaceWith(around);
        around.append(element);
      }
      return `wrapped ${path}`;
    case 4:
      if (!isCell && element.childNodes.length > 0 && element.localName !== 'select')
        element.replaceWith(...element.childNodes);
      return `unwrapped ${path}`;
    case 5:
      if (
        /^(?:div|section|span|main|aside|form|h1|h2|h3|b|strong|small)$/.test(element.localName)
      ) {
        const other = document.createElement(dice() < 0.5 ? 'x-part' : 'div');
        for (const { name, value } of element.attributes) other.setAttribute(name, value);
        other.append(...element.childNodes);
        element.replaceWith(other);
      }
      return `retagged ${path}`;
    case 6:
      if (!isCell) element.before(document.createElement(dice() < 0.5 ? 'div' : 'span'));
      return `something empty before ${path}`;
    case 7:
      if (!isCell) element.after(document.createElement('canvas'));
      return `a canvas after ${path}`;
    default:
      if (
        /^(?:dd|textarea|input|select|dl|table|form|section|main|aside)$/.test(element.localName)
      ) {
        // Not as an attribute: a page with a strict policy would not heed it.
        (element as HTMLElement).style.setProperty('display', 'none');
      }
      return `hid ${path}`;
  }
}

/**
 * What is read after a change must be as before, or the reading must say that something is missing.
 * What does not hold, in words; undefined for an honest reading.
 */
export function findDishonest(
  before: EncounterReading,
  after: EncounterReading,
): string | undefined {
  for (const [part, value] of Object.entries(after.identity)) {
    if (before.identity[part as keyof typeof before.identity] !== value) {
      return `reads ${part} "${value}"`;
    }
  }
  for (const { kind, tense, text, date } of after.fields) {
    // Said to be read in part, an entry may stand there with its date or author still in its words.
    const isSaid = after.state !== 'reading';
    const isKnown = before.fields.some(
      (one) =>
        one.kind === kind &&
        one.tense === tense &&
        (date === one.date || (isSaid && date === undefined)) &&
        (squash(text) === squash(one.text) || (isSaid && text.includes(one.text))),
    );
    if (!isKnown) return `reads ${kind} "${text.slice(0, 80)}" ${date ?? ''}`;
  }
  if (after.state !== 'reading') return undefined;
  if (before.state !== 'reading') return undefined;
  if (after.fields.length !== before.fields.length) {
    return `lost ${before.fields.length - after.fields.length} fields in silence`;
  }
  return after.identity.name === before.identity.name ? undefined : 'lost the name in silence';
}

/**
 * Two paragraphs that a redesign makes one line say the same words still; and a picture of a pencil, no
 * longer marked as one, stands on the page as a sign like others.
 */
function squash(text: string): string {
  return text.replace(/[\s\p{So}]+/gu, '');
}
