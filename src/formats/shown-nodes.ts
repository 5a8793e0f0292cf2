/** What a page holds but does not say. */
const UNSAID: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg']);

// `nodeType` of the DOM Standard: the same for nodes of every document.
const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** The children that readers of the page see: no scripts, no comments, nothing hidden or in a slot. */
export function shownNodes(parent: Node): readonly Node[] {
  const nodes: Node[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) ? isShown(node) : isText(node)) nodes.push(node);
  }
  return nodes;
}

export function shownElements(parent: Node): readonly Element[] {
  return shownNodes(parent).filter(isElement);
}

function isShown(element: Element): boolean {
  return !(
    UNSAID.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('slot')
  );
}
