/** Keeps what `make` makes for each list of texts: Intl formatters cost far more than formatting. */
export function memoized<K extends readonly string[], T>(make: (...key: K) => T): (...key: K) => T {
  const made = new Map<string, T>();
  return (...key) => {
    const name = key.join(' ');
    let value = made.get(name);
    if (value === undefined) made.set(name, (value = make(...key)));
    return value;
  };
}
