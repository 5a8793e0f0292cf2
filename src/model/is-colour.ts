/** CSS Color Module Level 4, section 6.1, and `transparent`. */
const NAMES = new Set(
  (
    'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue ' +
    'blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk ' +
    'crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki ' +
    'darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen ' +
    'darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue ' +
    'dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite ' +
    'gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki ' +
    'lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan ' +
    'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen ' +
    'lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen ' +
    'magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen ' +
    'mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream ' +
    'mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid ' +
    'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum ' +
    'powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown ' +
    'seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen ' +
    'steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen transparent'
  ).split(' '),
);

const LONGEST = 200;

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
/** Three values and perhaps an opacity, with commas between them or with blanks. */
const CHANNELS = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\((?<values>[^()]*)\)$/i;
const VALUE = /^(?:none|[+-]?(?:\d+\.?\d*|\.\d+)(?:%|deg|rad|grad|turn)?)$/i;
const COMMAS = /\s*,\s*/;
const BLANKS = /\s*\/\s*|\s+/;
/** Made of other colours, or of a named space. What is inside is left to the browser. */
const MADE = /^(?:color|color-mix|light-dark)\([\w\s#%.,/()+-]*\)$/i;

/**
 * Whether a text is a CSS colour. The same in Node and in every browser: what depends on where it is used
 * (`currentColor`, system colours, variables) is none.
 */
export function isColour(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (NAMES.has(text.toLowerCase()) || HEX.test(text) || MADE.test(text)) return true;
  const values = CHANNELS.exec(text)?.groups?.['values']?.trim();
  const parts = values?.split(values.includes(',') ? COMMAS : BLANKS) ?? [];
  return (parts.length === 3 || parts.length === 4) && parts.every((part) => VALUE.test(part));
}
