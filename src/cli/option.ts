/** An option of a command, without its dashes, by its kind. */
export type Option = FlagOption | TextOption | CountOption | ChoiceOption;

interface About {
  /** One letter that stands for it. */
  readonly short?: string;
  /** What it does, in one sentence. */
  readonly help: string;
}

/** It is there or not. */
export interface FlagOption extends About {
  readonly kind: 'flag';
}

export interface TextOption extends About {
  readonly kind: 'text';
  /** What to put in its place: `file`. */
  readonly placeholder: string;
}

/** A whole number, 0 or more. */
export interface CountOption extends About {
  readonly kind: 'count';
}

export interface ChoiceOption<T extends string = string> extends About {
  readonly kind: 'choice';
  readonly choices: readonly T[];
}

export type Options = Readonly<Record<string, Option>>;

/** What is given for an option; a flag that is not there is false. */
type ValueOf<O extends Option> = O extends FlagOption
  ? boolean
  : O extends CountOption
    ? number | undefined
    : O extends ChoiceOption<infer T>
      ? T | undefined
      : string | undefined;

export type OptionValues<O extends Options> = {readonly [K in keyof O]: ValueOf<O[K]>};
