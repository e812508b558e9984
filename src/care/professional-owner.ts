const PATIENT = /\b(patient|pt|they|them|themsel\w*|she|he|her|him|self|own accord)\b/i;

/**
 * True where somebody other than the patient is named to follow up. "Patient will contact" alone is
 * nobody; "Dr Adeyemi will ring, patient to call back too" is somebody (reviews row 59).
 */
export function isProfessionalOwner(owner: string | undefined): boolean {
  if (!owner) return false;
  return owner
    .split(/[,;.&+/\n]|\band\b/i)
    .some((part) => /\p{L}/u.test(part) && !PATIENT.test(part));
}
