/** What `custom-elements.json` says of `<news-timeline>`: its attributes, custom properties, methods and events. */
export async function loadManifest() {
  const response = await fetch('../custom-elements.json');
  const {modules} = await response.json();
  return modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'news-timeline');
}
