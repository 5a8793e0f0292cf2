/**
 * The timeline of a page in `demo/doors/` with its children, in a document where nothing runs.
 * @param name such as `markup-list`
 */
export async function loadDoor(name: string): Promise<Element> {
  const address = new URL(`../../demo/doors/${name}.html`, import.meta.url);
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const timeline = page.querySelector('news-timeline');
  if (!timeline) throw new Error(`There is no timeline in ${name}.`);
  return timeline;
}
