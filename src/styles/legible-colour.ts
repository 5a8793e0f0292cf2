/**
 * What stands in for the luminance of a ground that is not known: where text is dark enough for white paper,
 * that of a light grey (#eee), else that of a dark one (#222). A page that is dark without saying so is
 * known by its text, too.
 */
const GROUND =
  'color(from var(--news-timeline-text,currentColor) xyz 0 calc(.0159 + .839*clamp(0,(.18 - y)*1e9,1)) 0/1)';

/** Above this luminance of a ground (plus 1, halved), black stands out from it more than white does. */
const MIDDLE = '(.59 - alpha)*1e9';

const LUMINANCE = '(.2126*r + .7152*g + .0722*b)';

/**
 * A colour of the page's or the author's, as little darker or lighter as it takes to stand out from the
 * timeline's ground; of the same hue, and no paler than it has to be. Made by the browser, so it follows
 * whatever changes on the page.
 *
 * The luminances of WCAG are sums of linear light, in which this is exact. A relative colour knows the
 * channels of one colour alone, so that of the ground comes along as the opacity.
 * @param colour a value of CSS
 * @param ratio the least contrast, 1 to 21; where a ground of middle grey has none so high, the result is
 *   black or white
 */
export function legibleColour(colour: string, ratio: number): string {
  const known = `color-mix(in srgb-linear,color(from ${colour} srgb-linear r g b/1),color(from var(--_paper,${GROUND}) xyz 0 0 0/y))`;
  const darkest = `max((2*alpha - .95)/${String(ratio)} - .05,${MIDDLE})`;
  const lightest = `min((2*alpha - .95)*${String(ratio)} - .05,${MIDDLE})`;
  // Mixing has halved the channels: `2*alpha` undoes it.
  const whole = `(2*alpha*${LUMINANCE})`;
  const brightest = '1/(2*alpha*max(r,g,b,.001))';
  const scale = `min(${darkest}/${whole},${brightest},max(1,${lightest}/${whole}))*2*alpha`;
  const scaled = relative(known, (channel) => `${channel}*${scale}`, 'alpha');
  const white = `clamp(0,(${lightest} - ${LUMINANCE})/(1 - ${LUMINANCE}),1)`;
  return relative(scaled, (channel) => `${channel} + ${white}*(1 - ${channel})`, '1');
}

function relative(from: string, value: (channel: string) => string, alpha: string): string {
  const channels = ['r', 'g', 'b'].map((channel) => `calc(${value(channel)})`);
  return `color(from ${from} srgb-linear ${channels.join(' ')}/${alpha})`;
}
