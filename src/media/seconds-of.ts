const PARTS = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/i;

/** A moment of a film in seconds, of `90`, `90s` or `1h2m3s`. */
export function secondsOf(text: string | null | undefined): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] = PARTS.exec(text ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) || undefined;
}
