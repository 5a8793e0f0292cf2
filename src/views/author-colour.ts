/**
 * A colour of the author's as a value for CSS, lighter on a dark page; empty where there is none that the
 * browser knows.
 */
export function authorColour(color: string | undefined): string {
  return color && CSS.supports('color', color)
    ? `light-dark(${color},color-mix(in oklab,${color} 70%,#fff))`
    : '';
}
