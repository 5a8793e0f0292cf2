/**
 * Properties that only code inside the bundles for pages uses, and that get short names there: what Lit
 * keeps between its own classes, and what our layers hand each other. None of them is in
 * `custom-elements.json` or in the data (a test holds that), and none may be written as a text.
 */
const lit = [
  'addController',
  'addInitializer',
  'createProperty',
  'createRenderRoot',
  'creationScope',
  'elementStyles',
  'enableUpdating',
  'finalizeStyles',
  'firstUpdated',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'isUpdatePending',
  'noAccessor',
  'performUpdate',
  'removeController',
  'renderBefore',
  'renderOptions',
  'scheduleUpdate',
  'setConnected',
  'shadowRootOptions',
  'shouldUpdate',
  'willUpdate',
];

const ours = [
  'alsoReported',
  'distance',
  'distanceBetween',
  'drawn',
  'durationOf',
  'fillTo',
  'formatDistance',
  'groupColours',
  'groupLabel',
  'isHeld',
  'isNew',
  'isUsable',
  'overview',
  'rare',
  'refill',
  'settled',
  'slices',
];

/** Long name → short name; the same in every file, because chunks share objects. */
export const mangledNames = new Map(
  [...lit, ...ours].map((name, index) => [name, `_${index.toString(36)}`]),
);
