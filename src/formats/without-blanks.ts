/**
 * A document without the fields that say nothing: absent ones, null, blank texts and empty lists. Every
 * reader takes them for the same; the plain one does not know all of them by name. Entries of lists stay,
 * so that paths lead where they did.
 * @param value of objects, lists and texts only, as deep as a document is
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (Object(value) !== value) return value;
  const fields = Object.entries(value as object)
    .map(([name, field]) => [name, withoutBlanks(field)] as const)
    .filter(([, field]) => !isBlank(field));
  return Object.fromEntries(fields);
}

function isBlank(value: unknown): boolean {
  return (
    value == null ||
    (typeof value === 'string' && !value.trim()) ||
    (Array.isArray(value) && value.length === 0)
  );
}
