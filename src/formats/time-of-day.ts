const TIME = /^(\d\d??)(?:[:.]?(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?)?\s*(?:([ap])\.?m\.?)?$/i;

/**
 * Reads the times of TimelineJS sheets (`11:15`, `1:05 p.m.`, `7.30`, `0930`, and `11:15:23.6`, whose
 * fraction TimelineJS takes for hundreds of milliseconds whatever its length) as EDTF has them:
 * `13:05`. Undefined for what is no time of any day.
 */
export function timeOfDay(text: string): string | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [, hours, minutes, seconds, fraction, half] = match;
  const hour = half ? hourOf(Number(hours), half) : Number(hours);
  if (!(hour <= 24) || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const time = [String(hour).padStart(2, '0'), minutes, seconds].filter(Boolean).join(':');
  return fraction ? `${time}.${fraction.padEnd(3, '0').slice(0, 3)}` : time;
}

/** The hour of a twelve-hour clock, on which 12 comes before 1; NaN for one that it does not have. */
function hourOf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
