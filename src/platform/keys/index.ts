export { randomId, toHex } from './bytes';
export { patientKeyOf } from './patient-key';
export { sign } from './sign';
