// CSS selectors that a redesign is least likely to break, most lasting first.

/** Set by whoever wrote the page to be found by, in this order. */
const MARKS = ['data-testid', 'data-test', 'data-field', 'data-name', 'name', 'itemprop'];
const MOST = 6;

/** Ways to name an element by itself, then by what it stands in. */
export function selectorsOf(element: Element): string[] {
  const own = ownSelectors(element);
  const within: string[] = [];
  let up = element.parentElement;
  for (let steps = 0; up && steps < 6; steps += 1, up = up.parentElement) {
    const [anchor] = ownSelectors(up);
    const last = own[0] ?? element.localName;
    if (anchor && up.localName !== 'body') within.push(`${anchor} ${last}`);
  }
  return [...new Set([...own, ...within])].slice(0, MOST);
}

/** Without what it stands in; empty where nothing about the element is its own. */
export function ownSelectors(element: Element): string[] {
  const { localName } = element;
  const marked = [...MARKS, ...otherMarks(element)].flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && isLasting(value) ? [`[${name}="${value}"]`] : [];
  });
  const id = element.getAttribute('id') ?? '';
  const named = isLasting(id) && /^[a-z][\w-]*$/i.test(id) ? [`#${id}`] : [];
  const role = element.getAttribute('role') ?? '';
  const ofRole = /^(?:banner|main|feed|log)$/.test(role) ? [`[role="${role}"]`] : [];
  const classes = [...element.classList].filter(isWord);
  const styled = classes.slice(0, 2).map((each) => `${bodyTag(localName)}.${each}`);
  const custom = localName.includes('-') ? [localName] : [];
  return [...marked, ...named, ...custom, ...ofRole, ...styled];
}

/** What seems to be on every page of a system, and on no other's. */
export function proposeFingerprint(document: Document): string | undefined {
  const { body } = document;
  const [ofBody] = ownSelectors(body);
  if (ofBody) return ofBody.startsWith('body') ? ofBody : `body${ofBody}`;
  const candidates = document.querySelectorAll('header, nav, [role="banner"], body > *');
  for (const each of candidates) {
    const [selector] = ownSelectors(each);
    if (selector) return selector;
  }
  return undefined;
}

function bodyTag(localName: string): string {
  return localName === 'body' ? 'body' : '';
}

function otherMarks(element: Element): string[] {
  return element
    .getAttributeNames()
    .filter((name) => /^data-[a-z-]{2,30}$/.test(name) && !MARKS.includes(name));
}

/** Words, and no number of a patient, row or build. */
function isLasting(value: string): boolean {
  return /^[A-Za-z][A-Za-z _.:-]{1,40}\d?$/.test(value) && !/ {2}/.test(value);
}

/** A class somebody chose, not one a build made (`css-1x2y3z`, `sc-AbCdE`, `_a8f3`). */
function isWord(name: string): boolean {
  if (!/^[a-z][a-z_-]{2,40}$/i.test(name)) return false;
  return (
    !/^(?:css|sc|jss|m)-/.test(name) && !/[a-z][A-Z]{2}|[A-Z][a-z]?[A-Z][a-z]?[A-Z]/.test(name)
  );
}
