/** The data sets to choose from. Each is a file of `../stories/`; `language` is that of the page around it. */
export const stories = [
  {id: 'china-central-asia', label: 'Five events: a railway', language: 'en'},
  {id: 'space-flight', label: 'Sixty events: space flight', language: 'en'},
  {id: 'deep-time', label: 'Deep time', language: 'en'},
  {id: 'harbour-bridge', label: 'A mistake in every entry', language: 'en'},
  {id: 'china-central-asia-ar', label: 'Right to left: Arabic', language: 'ar'},
];

/** The story the address asks for (`#deep-time`), or the first. */
export function storyInAddress() {
  const id = decodeURIComponent(location.hash.slice(1));
  return stories.find((story) => story.id === id) ?? stories[0];
}

/** @returns {Promise<string>} the story's JSON as it was written */
export async function loadStory({id}) {
  const response = await fetch(`stories/${id}.json`);
  return (await response.text()).trim();
}
