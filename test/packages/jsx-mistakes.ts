/** What TypeScript says of the mistakes in the wrong file of a project. */
export const jsxMistakes: readonly RegExp[] = [
  /"lst\\?"' is not assignable/,
  /hedding['"\\]+ does not exist/,
  /refresh['"\\]+ does not exist/,
  /'TimelineSelectEvent' is (?:not assignable|missing)/,
];

/** The line an error of TypeScript begins with. */
export const typescriptError = /^\S+\(\d+,\d+\): error TS/;
