import type { Service } from '../../policy/service';
import type { LetterType } from '../letter';
import { gp } from './gp';
import { hospitalProject } from './hospital-project';

/** Every kind of letter. Adding one: a file here, a line here, a test. */
export const letterTypes: readonly LetterType[] = [hospitalProject, gp];

/** The kind with that id, or undefined where a draft names one this version does not have. */
export function letterType(kind: string): LetterType | undefined {
  return letterTypes.find((type) => type.id === kind);
}

const FOR_SERVICE: Partial<Record<Service['kind'], LetterType>> = {
  'hospital-project': hospitalProject,
  idva: hospitalProject,
  gp,
};

/** Which letter goes to a kind of service; undefined where it is rung, not written to. */
export function letterForService(kind: Service['kind']): LetterType | undefined {
  return FOR_SERVICE[kind];
}
