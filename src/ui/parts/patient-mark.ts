import type { PatientIdentity } from '../../model/encounter-reading';

/** Initials and age, the only name a screen of ours gives a patient: `MA · 35 y`. */
export function patientMark(patient: PatientIdentity, age: number | undefined): string {
  const [family = '', given = ''] = (patient.name ?? '').replace(/\(.*?\)/g, '').split(',');
  const words = (given ? `${given} ${family}` : family).trim().split(/\s+/);
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return [initials, age === undefined ? '' : `${age} y`].filter(Boolean).join(' · ');
}
