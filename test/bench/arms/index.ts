import type { Arm } from '../arm';
import { detection } from './detection';

/** In the order of the table. */
export const arms: readonly Arm[] = [detection];
