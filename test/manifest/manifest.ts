/** The shape of `custom-elements.json`, as far as the tests read it (Custom Elements Manifest 1.0). */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly ElementEntry[];
    readonly exports: readonly (Entry & {readonly kind: string})[];
  }[];
}

export interface ElementEntry extends Entry {
  readonly tagName?: string;
  readonly attributes: readonly (Entry & {readonly fieldName: string})[];
  readonly members: readonly (Entry & {readonly kind: 'field' | 'method'})[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}

/** One attribute, event, part or the like. */
export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

/** The one element there is. */
export function elementOf(manifest: Manifest): ElementEntry {
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const element = elements.find(({tagName}) => tagName === 'news-timeline');
  if (!element) throw new Error('The manifest has no <news-timeline>.');
  return element;
}
