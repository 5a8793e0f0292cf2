/** Whether an address is that of a file with cells between commas or tabs, by its name. Never throws. */
export function isCsvUrl(url: string, base: string): boolean {
  return URL.canParse(url, base) && /\.(?:csv|tsv)$/i.test(new URL(url, base).pathname);
}
