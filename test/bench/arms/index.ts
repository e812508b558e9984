import type { Arm } from '../arm';
import { audit } from './audit';
import { desk } from './desk';
import { detection } from './detection';
import { enquiry } from './enquiry';
import { extract } from './extract';
import { letters } from './letters';
import { merge } from './merge';
import { reading } from './reading';

/** In the order of the table. */
export const arms: readonly Arm[] = [
  detection,
  reading,
  letters,
  audit,
  desk,
  merge,
  extract,
  enquiry,
];
