import {loadCases} from '../cases/load-cases.js';

interface Case {
  readonly id: string;
  readonly expect: string;
  readonly bytes: number;
  readonly base64?: string;
  readonly repeat?: {readonly char_base64: string};
}

export interface JsonBody {
  readonly id: string;
  /** What a reader must do with it, in words. */
  readonly expect: string;
  /** As UTF-8, with a byte order mark where there is one. */
  readonly text: string;
}

/** All bodies of the JSON test suite. */
export async function jsonBodies(): Promise<readonly JsonBody[]> {
  const {cases} = await loadCases<{cases: readonly Case[]}>('json/jsontestsuite.open.json');
  return cases.map(({id, expect, bytes, base64, repeat}) => {
    const binary = repeat
      ? atob(repeat.char_base64).repeat(bytes).slice(0, bytes)
      : atob(base64 ?? '');
    const body = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return {id, expect, text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(body)};
  });
}
