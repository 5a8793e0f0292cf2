/**
 * An element with its properties, attributes (names with a dash, `for` and `role`) and children.
 * @param {string} name
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string)} children
 */
export function createElement(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-') || key === 'for' || key === 'role') element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

/** A sentence of the manifest, where `backticks` are code. */
export function prose(text, properties) {
  const parts = text.split('`');
  const nodes = parts.map((part, index) => (index % 2 ? createElement('code', {}, part) : part));
  return createElement('p', {className: 'note', ...properties}, ...nodes);
}
