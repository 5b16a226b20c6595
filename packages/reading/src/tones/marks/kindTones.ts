/** Tones in which somebody is kind to people. */
export const kindTones: ReadonlySet<string> = new Set(['grateful', 'warm', 'encouraging']);

/** As `kindTones`, or something is celebrated, which may be no kindness to anybody. */
export const kindOrFestiveTones: ReadonlySet<string> = new Set([...kindTones, 'celebratory']);
