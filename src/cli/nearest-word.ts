/** More wrong letters than this are another word. */
const FARTHEST = 3;

/** The word that somebody probably meant; nothing where none is near. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((candidate) => ({candidate, distance: editDistance(word, candidate)}))
    .filter(({candidate, distance}) => distance <= Math.min(FARTHEST, candidate.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** Letters to add, take away, change, or swap with the next (optimal string alignment distance). */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + Number(!isSame),
        isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      ];
      rows[row]?.push(Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
