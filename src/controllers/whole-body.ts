import type {Body} from './received-file.js';

/**
 * A body once all of it is there. The browser keeps it out of the page's process until then: reading
 * 5 MB takes the page a third of the time that it takes piece by piece.
 * @param limit the most bytes; nothing for a longer one
 */
export async function wholeBody(response: Response, limit: number): Promise<Body | undefined> {
  const blob = await response.blob();
  return blob.size < limit ? {parts: [blob], text: await blob.text()} : undefined;
}
