/** Events that between them have every field there is, of dates that are exact and dates that are not. */
export const everythingEvents: readonly object[] = ['2020-05-04', '2020~'].map((date) => ({
  id: `bridge-${date.length}`,
  date,
  headline: 'A bridge opens',
  text: 'After **12 years**. [The minister](https://ministry.example/) speaks.',
  group: 'traffic',
  key: true,
  status: 'happened',
  place: {name: 'Porto', lat: 41.15, lon: -8.61},
  link: 'https://news.example/bridge',
  media: [
    {
      url: 'https://news.example/bridge.jpg',
      alt: 'A bridge',
      caption: 'Seen from the north',
      credit: 'Ana',
    },
    {url: 'https://www.youtube.com/watch?v=abcdefghijk', caption: 'The opening'},
    {url: 'https://news.example/speech.mp3', caption: 'The speech'},
    {url: 'https://news.example/plan.pdf'},
    {caption: 'A great day.', credit: 'The minister'},
  ],
  sources: [
    {
      title: 'Opening day',
      url: 'https://paper.example/',
      publisher: 'The Paper',
      published: '2020-05',
      quote: 'At last.',
    },
  ],
  claims: [{date: '2020-06', text: 'It opened in June.', source: {publisher: 'The Other Paper'}}],
  updated: '2020-05-05',
  correction: 'It took 12 years, not 11.',
  tags: ['bridges'],
}));
