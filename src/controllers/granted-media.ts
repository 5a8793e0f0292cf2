/** The addresses that were granted to each timeline. Nothing outlives the element it belongs to. */
const granted = new WeakMap<object, Set<string>>();

/** What a timeline may load, as long as it is on the page: drawn again, it is not asked for again. */
export function grantedMedia(host: object): Set<string> {
  const known = granted.get(host) ?? new Set();
  granted.set(host, known);
  return known;
}
