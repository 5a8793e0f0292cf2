/** What an event says, without the fields that have nothing to say, and with dates as EDTF. */
export function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (Object(value) !== value) return value;
  const object = value as {edtf?: string};
  if (object.edtf !== undefined) return object.edtf;
  const entries = Object.entries(value as object)
    .map(([key, part]) => [key, said(part)] as const)
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0));
  return Object.fromEntries(entries);
}
