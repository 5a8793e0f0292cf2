/** How the assignment or call begins that TimelineJS 1 loads as a script: `storyjs_jsonp_data = {`. */
const WRAPPING =
  /^\s*(?:\/\*[^*]{0,99}\*\/\s*)?(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]{0,99}\s*(?<open>[=(])\s*(?=[{[])/;
const CALL_END = /\)\s*;?\s*$/;
const ASSIGNMENT_END = /;\s*$/;
/** A wrapping is short; what comes behind need not be looked at for it. */
const LONGEST_WRAPPING = 400;

/**
 * The JSON of a text: without the byte order mark that some editors write, and without a script around
 * it. The script is never run. It leaves blanks, so that lines and columns stay what they are.
 */
export function jsonPart(text: string): string {
  const json = text.replace(/^\ufeff/, '');
  const wrapping = WRAPPING.exec(json.slice(0, LONGEST_WRAPPING));
  if (!wrapping) return json;
  const [around] = wrapping;
  const end = wrapping.groups?.['open'] === '(' ? CALL_END : ASSIGNMENT_END;
  return around.replace(/[^\r\n]/g, ' ') + json.slice(around.length).replace(end, '');
}
