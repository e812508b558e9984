import type { Service } from '../../policy/service';
import type { LetterType } from '../letter';
import { adultSafeguarding } from './adult-safeguarding';
import { childrensServices } from './childrens-services';
import { communitySupport } from './community-support';
import { gp } from './gp';
import { hospitalProject } from './hospital-project';
import { marac } from './marac';
import { mentalHealth } from './mental-health';
import { police } from './police';

/** Every kind of letter, in the order it is offered. Adding one: a file here, a line here, a test. */
export const letterTypes: readonly LetterType[] = [
  hospitalProject,
  communitySupport,
  marac,
  childrensServices,
  adultSafeguarding,
  mentalHealth,
  police,
  gp,
];

/** The kind with that id, or undefined where a draft names one this version does not have. */
export function letterType(kind: string): LetterType | undefined {
  return letterTypes.find((type) => type.id === kind);
}

/** Which letter goes to a kind of service; undefined where it is rung, not written to. */
export function letterForService(kind: Service['kind']): LetterType | undefined {
  return letterTypes.find((type) => type.goesTo.includes(kind));
}
