/** A text as it is in the data: `en a`, `Қ a`, `قمة a`. */
const PREFIXES: Readonly<Record<string, string>> = {en: 'en', kk: 'Қ', ar: 'قمة'};

/**
 * A timeline with a text in every place that may have one, in these languages; and what the texts are. Each
 * begins with something that no other language has.
 */
export function mixed(languages: readonly string[]): {
  readonly document: object;
  readonly texts: readonly string[];
} {
  const texts: string[] = [];
  const text = (name: string): object => {
    texts.push(name);
    return Object.fromEntries(languages.map((tag) => [tag, `${PREFIXES[tag] ?? tag} ${name}`]));
  };
  const document = {
    title: text('title'),
    description: text('description'),
    credit: text('credit'),
    groups: [{id: 'g', label: text('group')}],
    eras: [{date: '2019/2022', label: text('era')}],
    events: [
      {
        id: 'a',
        date: '2020',
        dateLabel: text('day'),
        headline: text('headline'),
        text: text('words'),
        group: 'g',
        place: {name: text('place')},
        media: [
          {
            url: '/docs/images/list-320.png',
            alt: text('picture'),
            caption: text('caption'),
            credit: text('artist'),
          },
        ],
        sources: [{title: text('source'), publisher: text('publisher'), quote: text('quote')}],
        claims: [{date: '2021', text: text('claim'), source: {title: text('claimant')}}],
        correction: text('correction'),
      },
      {id: 'b', date: '2021', headline: text('second'), html: paragraphs(text('markup'))},
      {
        id: 'c',
        date: '2022',
        headline: text('third'),
        status: 'disputed',
        claims: [{text: text('other')}],
      },
    ],
  };
  return {document, texts};
}

function paragraphs(text: object): object {
  return Object.fromEntries(
    Object.entries(text).map(([tag, words]) => [tag, `<p>${String(words)}</p>`]),
  );
}
