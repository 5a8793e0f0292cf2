/** Whether there is more in a text than signs and spaces. */
export function hasWords(text: string | null | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(text ?? '');
}
