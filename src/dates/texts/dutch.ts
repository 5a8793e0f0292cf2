import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  bc: '{y} v.Chr.',
  ad: '{y} n.Chr.',
  month: '[{m}] {y}',
  day: '[<{d}> {m}] {y}',

  about: 'omstreeks {0}',
  roughly: 'ongeveer {0}',
  perhaps: 'mogelijk {0}',
  uncertain: '{0} (onzeker)',
  by: 'uiterlijk in {0}|uiterlijk in {0}|uiterlijk op {0}',
  since: 'sinds {0}',
  until: 'tot {0} (begin onbekend)',
  from: 'vanaf {0} (einde onbekend)',
  to: '{0} tot {1}',

  seasons: 'lente|zomer|herfst|winter',
  hemispheres: ' (noordelijk halfrond)| (zuidelijk halfrond)',
  parts:
    'eerste kwartaal|tweede kwartaal|derde kwartaal|vierde kwartaal|eerste derde deel|tweede derde deel|laatste derde deel|eerste helft|tweede helft',
  part: '{s} van {y}',
  decade: 'jaren {y}',
  century: '{n}e eeuw',

  tidied: (phrase) =>
    phrase
      .replace(
        /^(.*(?:in|sinds|tot|vanaf|omstreeks)) (?=[a-z]+ (?:kwartaal|derde deel))/,
        '$1 het ',
      )
      .replace(
        /^(.*(?:in|sinds|tot|vanaf|omstreeks)) (?=lente|zomer|herfst|winter|jaren|[a-z]+ helft|\d+e )/,
        '$1 de ',
      ),
};
