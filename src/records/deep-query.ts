// The page as one tree: open shadow roots are part of it, closed ones cannot be seen at all.

export type Tree = Document | ShadowRoot | Element;

/** More than any form has; a page with more is cut off here rather than walked for ever. */
const MOST_SHADOW_ROOTS = 5000;

/** Every open shadow root below a node, nested ones too, outermost first. */
export function openShadowRoots(tree: Tree): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const own = 'shadowRoot' in tree ? tree.shadowRoot : null;
  if (own) found.push(own);
  const walk = (from: Tree): void => {
    for (const element of from.querySelectorAll('*')) {
      if (element.shadowRoot && found.length < MOST_SHADOW_ROOTS) found.push(element.shadowRoot);
    }
  };
  walk(tree);
  // The list grows while it is walked: roots within roots.
  for (const root of found) walk(root);
  return found;
}

/** Matches in these trees, each element once, a tree's own element included. Throws on a bad selector. */
export function deepQuery(trees: Iterable<Tree>, selector: string): Element[] {
  const found = new Set<Element>();
  for (const tree of trees) {
    if ('matches' in tree && tree.matches(selector)) found.add(tree);
    for (const element of tree.querySelectorAll(selector)) found.add(element);
  }
  return [...found];
}

/** Elements that stand in no other of them, so that nothing is read twice. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

/**
 * The element this one is drawn inside: its slot, its parent or its shadow host. Null at the top;
 * undefined where it is drawn nowhere (a child of a shadow host that no slot takes).
 */
export function flatParent(element: Element): Element | null | undefined {
  const slot = element.assignedSlot as Element | null | undefined;
  if (slot) return slot;
  const parent = element.parentElement;
  if (parent) return parent.shadowRoot && slot === null ? undefined : parent;
  const root: Node = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** The element this one is written in, shadow hosts included. */
export function composedParent(element: Element): Element | null {
  const root: Node = element.getRootNode();
  return element.parentElement ?? (isShadowRoot(root) ? root.host : null);
}

/** Page order over shadow roots: what is inside one stands where its host stands, after the host. */
export function comesBefore(one: Element, other: Element): boolean {
  const others = withHosts(other);
  for (const a of withHosts(one)) {
    const b = others.find((each) => each.getRootNode() === a.getRootNode());
    if (b) return a === b ? a === one && b !== other : (a.compareDocumentPosition(b) & 4) !== 0;
  }
  return false;
}

function withHosts(element: Element): Element[] {
  const chain = [element];
  for (let root = element.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
    chain.push(root.host);
  }
  return chain;
}

/** The children drawn inside an element: of its shadow root, of what fills a slot, or its own. */
export function flatChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
