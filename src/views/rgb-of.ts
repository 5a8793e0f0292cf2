/**
 * A CSS colour in any notation as red, green and blue, 0 to 255, by the browser that paints it. Where it
 * is see-through, the colour it would have if it were not: what is behind it is not known.
 * @returns nothing for what is no colour, or not to be seen
 */
export function rgbOf(color: string): readonly [number, number, number] | undefined {
  if (!CSS.supports('color', color)) return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? undefined : [red, green, blue];
}
