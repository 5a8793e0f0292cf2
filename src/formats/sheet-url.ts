/** Stub. */
export function sheetUrl(url: string): string | undefined {
  return url;
}
