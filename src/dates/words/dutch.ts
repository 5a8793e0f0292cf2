import type {TypedWords} from './typed-words.js';

export const dutch: TypedWords = {
  by: 'tegen|tot+ en met|t m|vóór|uiterlijk',
  since: 'sinds|vanaf|van|na|sedert',
  between: 'tussen',
  and: 'en',
  present: 'heden|nu',
  about: 'rond|omstreeks|ongeveer|circa|ca|c',
  perhaps: 'misschien|mogelijk|waarschijnlijk',
  parts: 'begin|vroeg+e; midden|half|medio; eind+e|laat|late',
  seasons: 'lente|voorjaar; zomer; herfst|najaar; winter',
  quarter: 'kwartaal|k',
  half: 'halfjaar|helft',
  ordinals: 'eerste; tweede; derde; vierde; laatste',
  decade: 'jaren|er jaren',
  century: 'eeuw+se',
  bc: 'v chr|voor christus|v o j',
  ad: 'n chr|na christus',
  year: 'jaar',
  filler: 'de|het|van de|van het|in|op|e|ste|uur',
};
