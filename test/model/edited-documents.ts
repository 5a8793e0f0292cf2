import fc from 'fast-check';

/** Two versions of a document's data, as JSON gives them. */
export interface Edit {
  readonly before: unknown;
  readonly after: unknown;
}

/** Few values for each field, so that versions have much in common and ids meet. */
const entries = fc.oneof(
  fc.constantFrom(null, 7, 'A headline alone', [], {}),
  fc.record(
    {
      id: fc.constantFrom('a', 'b', ' a ', 'first', 'first-2', 7, ''),
      date: fc.constantFrom('2020', '2023-05', '2030', 'soon', '2024-02-30', 'May 2024', 12),
      headline: fc.constantFrom('First', 'Second', 'first', '', {en: 'First', de: 'Erstes'}),
      text: fc.constantFrom('One.', 'Other.', 3),
      group: fc.constantFrom('g', 'h'),
      status: fc.constantFrom('planned', 'happened', 'unheard of'),
      media: fc.constantFrom({url: 'javascript:0'}, {url: '/a.jpg', alt: 'A'}, 'text'),
    },
    {requiredKeys: []},
  ),
);

const groups = fc.constantFrom(undefined, [{id: 'g', label: 'G'}], [{id: 'x'}]);
const language = fc.constantFrom(undefined, 'en', 'de');

const documentOf = (events: fc.Arbitrary<readonly unknown[]>) =>
  fc
    .record({events, groups, language})
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Any two versions, most events of which are in both, though not always in the same place. */
export const edits: fc.Arbitrary<Edit> = fc
  .array(entries, {minLength: 1, maxLength: 12})
  .chain((events) => {
    const changed = fc
      .tuple(fc.shuffledSubarray(events), fc.array(entries, {maxLength: 3}), fc.nat())
      .map(([kept, added, place]) => kept.toSpliced(place % (kept.length + 1), 0, ...added));
    return fc.record({before: documentOf(fc.constant(events)), after: documentOf(changed)});
  });
