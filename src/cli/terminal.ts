/** Where a command writes. */
export interface Channel {
  readonly write: (text: string) => void;
  /** Whether somebody looks at it who sees colours. */
  readonly hasColours: boolean;
}

/** What a command has of the world: tests give it another one. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly input: {
    /** Whether a person sits there, who would have to type the data. */
    readonly isPerson: boolean;
    /** All that comes, to its end. */
    readonly read: () => Promise<Uint8Array>;
  };
  /** Results, and nothing but results. */
  readonly output: Channel;
  /** What is said about them. */
  readonly errors: Channel;
}

/** The terminal of a process of Node. */
export function processTerminal({
  cwd,
  env,
  stdin,
  stdout,
  stderr,
}: Pick<NodeJS.Process, 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr'>): Terminal {
  return {
    folder: cwd(),
    input: {isPerson: stdin.isTTY, read: () => wholeOf(stdin)},
    output: channelOf(stdout, env),
    errors: channelOf(stderr, env),
  };
}

/** @see https://no-color.org/ */
function channelOf(stream: NodeJS.WriteStream, {NO_COLOR, TERM}: NodeJS.ProcessEnv): Channel {
  return {
    write: (text) => void stream.write(text),
    hasColours: stream.isTTY && !NO_COLOR && TERM !== 'dumb',
  };
}

async function wholeOf(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
