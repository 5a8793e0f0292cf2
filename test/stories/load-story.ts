/** The first story as a page would carry it: the demo's own file. */
export async function loadStory(): Promise<Story> {
  const address = new URL('../../demo/stories/china-central-asia.json', import.meta.url);
  return (await fetch(address)).json() as Promise<Story>;
}

/** As much of a timeline document as the tests change. */
export interface Story {
  title: string;
  events: Record<string, unknown>[];
}
