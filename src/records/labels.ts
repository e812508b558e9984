// Controls and what they are called, in every way a page can say it.
import { CONTROLS, isControl, isCustom } from './control-value';
import { deepQuery, flatChildren, isElement, isShadowRoot, isText, type Tree } from './deep-query';
import { fold } from './words';

export interface Labelled {
  /** Folded. */
  label: string;
  /** Where a label stands around several controls (a hidden twin beside the real one), all of them. */
  controls: Element[];
}

/** Elements whose `label` attribute is the browser's own and names no control. */
const OWN_LABEL = new Set(['option', 'optgroup', 'track', 'menuitem']);

export function listLabels(trees: readonly Tree[]): Labelled[] {
  const found: Labelled[] = [];
  const add = (text: string | null, controls: Element[]): void => {
    const label = fold(text ?? '');
    if (label !== '' && controls.length > 0) found.push({ label, controls });
  };
  for (const label of deepQuery(trees, 'label')) add(captionText(label), controlsOf(label));
  for (const legend of deepQuery(trees, 'legend')) {
    if (legend.parentElement) add(captionText(legend), [legend.parentElement]);
  }
  for (const named of deepQuery(trees, '[aria-labelledby]')) {
    if (isControl(named)) add(referredText(named), [named]);
  }
  for (const attribute of ['aria-label', 'placeholder', 'label']) {
    for (const named of deepQuery(trees, `[${attribute}]`)) {
      const counts = attribute === 'label' ? isCustom(named) : isControl(named);
      if (counts && !OWN_LABEL.has(named.localName)) add(named.getAttribute(attribute), [named]);
    }
  }
  return found;
}

/** A label's words without icons, hidden marks and the controls it stands around. */
function captionText(element: Element): string {
  let text = '';
  for (const child of flatChildren(element)) {
    if (isText(child)) text += child.data;
    else if (isElement(child) && !isSilent(child)) text += captionText(child);
  }
  return text;
}

function isSilent(element: Element): boolean {
  return (
    element.matches(CONTROLS) ||
    isCustom(element) ||
    /^(?:svg|script|style|option|button)$/.test(element.localName) ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

function controlsOf(label: Element): Element[] {
  const id = label.getAttribute('for');
  if (id) {
    const control = byId(label, id);
    return control ? [control] : [];
  }
  const inside = [...label.querySelectorAll('*')];
  return inside.filter((element) => element.matches(CONTROLS) || isCustom(element));
}

function referredText(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).slice(0, 10);
  return ids.map((id) => byId(element, id)?.textContent ?? '').join(' ');
}

/** Ids are looked up in the element's own tree, as the browser does. */
function byId(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  if (id === '') return null;
  return isShadowRoot(root) ? root.getElementById(id) : element.ownerDocument.getElementById(id);
}
