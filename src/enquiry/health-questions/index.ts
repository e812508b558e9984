import type { HealthQuestion } from '../health-question';
import { alcohol } from './alcohol';
import { costs } from './costs';
import { falls } from './falls';
import { medicines } from './medicines';
import { mood } from './mood';
import { pain } from './pain';
import { privateTalk } from './private-talk';
import { sleep } from './sleep';
import { smoking } from './smoking';

/** In the order they are asked. Adding one: a file here, a line here, a test. */
export const healthQuestions: readonly HealthQuestion[] = [
  ...[sleep, pain, smoking, alcohol, mood],
  ...[medicines, falls, costs, privateTalk],
];
