/** Says instants, in milliseconds from 1970-01-01T00:00Z, down to one field: the part of Intl's formats that is used. */
export type InstantFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

/** Makes a format for a tag, down to one field (a precision of a date), perhaps with the era. */
export type MakeFormat = (tag: string, shape: string, era: string) => InstantFormat;
