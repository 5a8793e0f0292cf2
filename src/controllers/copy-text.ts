/** `execCommand` is the only way where a page may not use the Clipboard API. */
interface CopyingDocument {
  execCommand(command: 'copy'): boolean;
}

/** Puts a text on the clipboard, if the browser and the page allow it. */
export async function copyText(text: string, field: () => HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFrom(field());
  }
}

/** Copies what is in a field, which has to be on the page. It is selected then, for the reader to copy. */
function copyFrom(field: HTMLInputElement): boolean {
  field.focus({preventScroll: true});
  field.select();
  try {
    return (document as CopyingDocument).execCommand('copy');
  } catch {
    return false;
  }
}
