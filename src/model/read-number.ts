import type {Reader} from './reader.js';

export const readNumber: Reader<number> = (value) =>
  Number.isFinite(value) ? (value as number) : undefined;
