/** Red, green and blue from 0 to 255, and how opaque they are. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * How much two colours stand out from each other, from 1 to 21 (WCAG 2.2, contrast ratio).
 * @param colour any computed colour of CSS; one that lets the ground through is mixed with it
 */
export function contrast(colour: string, ground: string): number {
  const below = rgba(ground);
  const above = over(rgba(colour), below);
  const [light, dark] = [luminance(above), luminance(below)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A colour that lets another through, as it looks above that one. */
export function mixed(colour: string, ground: string): string {
  const [red, green, blue] = over(rgba(colour), rgba(ground));
  return `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
}

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** The browser knows all notations of colours. */
function rgba(colour: string): Rgba {
  if (!context) throw new Error('There is no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number): number =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
