/** Intl's data use thin and unbreakable spaces in some versions and places, not in others. */
export function withPlainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
