// How the surgery system writes whose record this is: one composite string, in every frame.
import { ageOn, bornOn, surgeryDate } from '../dates';
import { spaced } from '../nhs-number';
import type { SurgeryPerson } from '../people';
import { type State, surgeryUser } from '../state';
import { type Html, html } from './html';

/** `BLACKWOOD, Noor (Ms)`. */
export const listName = ({ surname, given, title }: SurgeryPerson): string =>
  `${surname.toLocaleUpperCase('en-GB')}, ${given} (${title})`;

/** `BLACKWOOD, Noor (Ms)  Born 14-Feb-1988 (38y)  NHS 999 123 4567`. */
export function identityLine(someone: SurgeryPerson, { startedAt }: State): string {
  const born = bornOn(someone.born, startedAt);
  const age = ageOn(born, startedAt);
  return `${listName(someone)}  Born ${surgeryDate(born)} (${age}y)  NHS ${spaced(someone.nhsNumber)}`;
}

export const frameHeader = (someone: SurgeryPerson, state: State): Html =>
  html`<div class="who">${identityLine(someone, state)}</div>`;

export const frameFooter = html`<div class="foot">User: ${surgeryUser}</div>`;
