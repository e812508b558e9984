/** Rules that say by themselves that somebody was harmed or threatened, and so that somebody did it. */
export const HARM_RULES: ReadonlySet<string> = new Set([
  'assault',
  'control',
  'disclosure',
  'fear',
  'police-attendance',
  'sexual-violence',
  'strangulation',
  'threats-or-stalking',
  'unsafe-home',
]);
