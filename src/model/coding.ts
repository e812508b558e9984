/** A code from a published terminology, as FHIR Coding. */
export interface Coding {
  system: 'SNOMED CT' | 'ICD-10' | 'Read v2';
  code: string;
  display: string;
}
