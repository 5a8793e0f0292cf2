/** The little of the npm package `edtf`, which has no types, that the tests use. */
declare module 'edtf' {
  /** Throws on what it cannot read. Bounds are milliseconds from 1970-01-01T00:00Z, null if unknown. */
  export default function edtf(text: string): {
    readonly min: number | null;
    readonly max: number | null;
  };
}
