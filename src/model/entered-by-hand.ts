/** `system` of a token, and of the audit events under it, where no record was read. */
export const PASTED = 'paste';
/** Presentations marked by the clinician, with no text at all. */
export const TICKED = 'ticked';

export function isEnteredByHand(system: string): boolean {
  return system === PASTED || system === TICKED;
}
