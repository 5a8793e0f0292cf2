/**
 * The fragment that names an event in an address, percent-encoded as URLs have it; nothing for an id that
 * is no well-formed text (half of a surrogate pair).
 */
export function hashOf(id: string): string | undefined {
  try {
    return `#${encodeURIComponent(id)}`;
  } catch {
    return undefined;
  }
}

/**
 * The ids that a fragment may stand for, the likelier first: people type addresses with and without
 * percent-encoding, and not every `%` in them is meant as one.
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#select-the-indicated-part
 */
export function idsIn(hash: string): readonly string[] {
  const raw = hash.replace(/^#/, '');
  if (!raw) return [];
  try {
    return [decodeURIComponent(raw), raw];
  } catch {
    return [raw];
  }
}
