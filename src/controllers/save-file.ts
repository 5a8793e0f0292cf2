/** In milliseconds: a browser may ask first where to put the file. */
const KEPT = 60_000;

/** A file for the reader. */
export interface SavedFile {
  readonly name: string;
  readonly content: string;
  /** MIME type. */
  readonly type: string;
}

/** Has the browser save a file. Nothing is asked of any host. */
export function saveFile({name, content, type}: SavedFile): void {
  const href = URL.createObjectURL(new Blob([content], {type: `${type};charset=utf-8`}));
  const link = Object.assign(document.createElement('a'), {href, download: name});
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, KEPT);
}
