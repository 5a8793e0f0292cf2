/**
 * The layers of `src/`, lowest first. A file imports from its own folder and from lower layers, never
 * from a neighbour on its own layer.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['dates'],
  ['model'],
  ['bubbling-event.ts'],
  [
    'formats',
    'i18n',
    'text',
    'geometry',
    'media',
    'styles',
    'timeline-events.ts',
    'timeline-filter-event.ts',
    'timeline-media-request-event.ts',
    'timeline-language-event.ts',
    'timeline-update-event.ts',
  ],
  ['controllers'],
  // What `./model` of the package exports: values and functions, nothing that draws.
  ['model.ts'],
  ['views'],
  ['moving-axis.ts'],
  // What the element loads when a timeline is not plain, goes on, can be filtered, or can be taken along.
  ['thorough.ts', 'live.ts', 'filter.ts', 'axis.ts', 'sharing.ts'],
  ['story.ts'],
  ['optional-parts.ts'],
  ['news-timeline.ts', 'upgrade.ts'],
  // What takes over a shadow root that a server has drawn.
  ['adopted-timeline.ts'],
  ['define.ts'],
  // The page for frames, and what stands around it.
  ['embed'],
  ['embed.ts', 'embed-parent.ts'],
  ['prerender'],
  ['prerender.ts'],
  ['cli'],
  ['cli.ts'],
];

/** Doors of the package: nothing inside uses them. */
const ENTRIES = ['model.ts', 'define.ts', 'prerender.ts', 'cli.ts'];

/** The folder or top-level file a path below `src/` belongs to. */
export function unitOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** How high a path stands; -1 where it has no layer. */
export function layerOf(path: string): number {
  return LAYERS.findIndex((units) => units.includes(unitOf(path)));
}

/** Whether the layers allow this import. */
export function mayImport(from: string, to: string): boolean {
  if (unitOf(from) === unitOf(to)) return true;
  return !ENTRIES.includes(to) && layerOf(to) < layerOf(from);
}
