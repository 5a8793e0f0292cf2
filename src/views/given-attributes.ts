/** By name; `undefined` for an attribute that an element has not. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const lastGiven = new WeakMap<HTMLElement, Attributes>();

/**
 * Gives an element its attributes, and leaves alone those that it was given already. A style is set as a
 * property: a strict policy forbids the attribute.
 *
 * @param given all that it is given in this way: what the last time had is compared, and nothing before that
 */
export function giveAttributes(element: HTMLElement, given: Attributes): void {
  const before = lastGiven.get(element);
  lastGiven.set(element, given);
  for (const name in given) {
    const value = given[name];
    // No style is what an element has that was given none.
    if (value === (before?.[name] ?? (name === 'style' ? '' : undefined))) continue;
    if (name === 'style') element.style.cssText = value ?? '';
    else if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
