/** By name; `undefined` for an attribute that an element has not. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Gives an element its attributes, and leaves alone those that it was given already. A style is set as a
 * property: a strict policy forbids the attribute.
 *
 * @param before what it was given the last time
 * @returns `given`
 */
export function giveAttributes(
  element: HTMLElement,
  given: Attributes,
  before: Attributes = {},
): Attributes {
  for (const [name, value] of Object.entries(given)) {
    if (value === before[name]) continue;
    if (name === 'style') element.style.cssText = value ?? '';
    else if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  return given;
}
