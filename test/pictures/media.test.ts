import {seePicture, type Scene} from './frame.js';

/** A picture of hills, drawn here, so that it is the same on every machine and comes with the page. */
function hills(width: number, height: number, hue: number): string {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  const fill = (lightness: number, points: readonly (readonly [number, number])[]): void => {
    context.fillStyle = `hsl(${String(hue)} 30% ${String(lightness)}%)`;
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x * width, y * height);
    context.fill();
  };
  fill(78, [[0, 0], [1, 0], [1, 1], [0, 1]]);
  fill(45, [[0, 0.75], [0.25, 0.5], [0.42, 0.68], [0.62, 0.4], [1, 0.72], [1, 1], [0, 1]]);
  fill(25, [[0, 0.85], [0.3, 0.7], [0.6, 0.86], [1, 0.74], [1, 1], [0, 1]]);
  return canvas.toDataURL();
}

const EVENTS = [
  {
    date: '2020',
    headline: 'One picture',
    media: {
      url: hills(480, 270, 205),
      width: 480,
      height: 270,
      alt: 'Hills',
      caption: 'The pass where the line is to cross the border.',
      credit: 'Photo: A. Photographer',
    },
  },
  {
    date: '2021',
    headline: 'Several',
    media: [
      {url: hills(180, 120, 30), alt: 'A', caption: 'First'},
      {url: hills(120, 180, 150), alt: 'B'},
      {url: hills(180, 120, 260), alt: 'C', credit: 'Xinhua'},
    ],
  },
  {
    date: '2022',
    headline: 'A lost one',
    media: {url: 'data:image/png,none', alt: 'Two ministers cut a ribbon', width: 300, height: 120},
  },
  {
    date: '2023',
    headline: 'Other sites',
    media: [
      {url: 'https://vimeo.com/304869290', poster: hills(320, 180, 10), caption: 'A film'},
      {url: 'https://bsky.app/profile/a.example/post/3mfpmuusv2k2t'},
      {url: '/report.pdf', caption: 'The contract'},
      '<blockquote>We will build it.</blockquote>',
    ],
  },
];

const scene = (more: Partial<Scene> = {}): Scene => ({
  width: 768,
  attributes: {data: JSON.stringify(EVENTS), heading: 'In pictures', now: '2025-06-20'},
  viewport: {width: 800, height: 2400},
  until: 'section:has(.lost):has(.fills)',
  ...more,
});

const scenes: Readonly<Record<string, Scene>> = {
  'media-768': scene(),
  'media-320': scene({width: 320}),
  'media-dark': scene({media: {'prefers-color-scheme': 'dark'}}),
  'media-forced-colours': scene({media: {'forced-colors': 'active'}}),
  'media-rtl': scene({dir: 'rtl'}),
  'media-print': scene({media: {media: 'print'}}),
};

describe('the look of media', () => {
  for (const [name, seen] of Object.entries(scenes)) {
    it(name, async function () {
      this.timeout(30_000);
      if (!(await seePicture(name, seen))) this.skip();
    });
  }
});
