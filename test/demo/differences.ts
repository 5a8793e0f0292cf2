/** What a value has otherwise than another, by path: `events.2.headline`. */
export type Differences = Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Compares two values field by field, and lists of one length entry by entry.
 * @returns what `value` has where `other` has something else: undefined where it has nothing
 */
export function differences(value: unknown, other: unknown, path = ''): Differences {
  const [fields, others] = [fieldsOf(value), fieldsOf(other)];
  if (!fields || !others || fields['length'] !== others['length']) {
    return Object.is(value, other) ? {} : {[path]: value};
  }
  const names = new Set([...Object.keys(fields), ...Object.keys(others)]);
  const found = [...names].map((name) =>
    differences(fields[name], others[name], path ? `${path}.${name}` : name),
  );
  return Object.assign({}, ...found) as Differences;
}

function fieldsOf(value: unknown): Fields | undefined {
  return Object(value) === value ? (value as Fields) : undefined;
}
