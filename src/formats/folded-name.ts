/**
 * A name as it is compared: without case, accents, spaces and signs, so that `End Date`, `end_date` and
 * `endDate` are one, and `Année` is `annee`. Letters of other scripts stay.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, '')
    .replaceAll('ı', 'i');
}
