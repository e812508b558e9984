/** The words every line begins with; apart, so that finding a line carries no vocabulary along. */
export const NEUTRAL_WORDS = 'Routine wellbeing checks considered at this visit. Ref';
export const FULL_WORDS = 'Private enquiry';
