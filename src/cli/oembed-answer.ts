/** What an oEmbed description says. */
export interface OembedDescription {
  /** Of the embed page, with all that it is to show. */
  readonly address: string;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly providerName: string | undefined;
  readonly providerUrl: string | undefined;
}

/**
 * An oEmbed response of the type `rich`. The frame has no attribute but those that WordPress leaves it.
 * @see https://oembed.com/#section2.3
 */
export function oembedAnswer(description: OembedDescription): string {
  const {address, title, width, height, providerName, providerUrl} = description;
  const attributes = {src: address, title, width, height, frameborder: 0};
  const html = `<iframe ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ')}></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: providerName,
    provider_url: providerUrl,
    width,
    height,
    html,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The line for the head of the page whose address is to become a frame. */
export function oembedLink(file: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(file)}" title="${escaped(title)}">\n`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;'};
  return text.replace(/[&"<]/g, (character) => entities[character] ?? character);
}
