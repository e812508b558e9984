// Everyone in the practice record. All are invented; all numbers are in test ranges.
import { ageOn, bornOn } from './dates';
import { bothSystems } from './people/both-systems';
import { emergencyOrdinary } from './people/emergency-ordinary';
import { emergencyTelling } from './people/emergency-telling';
import { emergencyTellingMore } from './people/emergency-telling-more';
import type { EmergencyRecord, Person, SurgeryRecord } from './people/person';
import { surgeryOrdinary } from './people/surgery-ordinary';
import { surgeryOrdinaryMore } from './people/surgery-ordinary-more';
import { surgeryTelling } from './people/surgery-telling';
import { surgeryTellingMore } from './people/surgery-telling-more';

export type { Person } from './people/person';

export type EmergencyPerson = Person & { emergency: EmergencyRecord };
export type SurgeryPerson = Person & { surgery: SurgeryRecord };

export const people: readonly Person[] = [
  ...emergencyTelling,
  ...emergencyTellingMore,
  ...emergencyOrdinary,
  ...surgeryTelling,
  ...surgeryTellingMore,
  ...surgeryOrdinary,
  ...surgeryOrdinaryMore,
  ...bothSystems,
];

const byId = new Map(people.map((person) => [person.id, person]));

/** The person with this id, or undefined. */
export const personById = (id: string): Person | undefined => byId.get(id);

/** The person with this id. Throws when there is none: for tests, where that is a mistake. */
export function person(id: string): Person {
  const found = byId.get(id);
  if (!found) throw new Error(`No invented person has the id "${id}"`);
  return found;
}

/** What confirms a letter for them today. */
export function identityOf(id: string): { initials: string; age: string } {
  const { given, surname, born } = person(id);
  const now = new Date();
  const age = ageOn(bornOn(born, now), now);
  return { initials: `${given.charAt(0)}${surname.charAt(0)}`, age: String(age) };
}

export const inEmergency = (someone: Person): someone is EmergencyPerson =>
  someone.emergency !== undefined;

export const atSurgery = (someone: Person): someone is SurgeryPerson =>
  someone.surgery !== undefined;

export const telling = people.filter(({ kind }) => kind === 'telling');
export const ordinary = people.filter(({ kind }) => kind === 'ordinary');

/** Whoever starts with an empty triage note, for a demonstration in which somebody types. */
export const blankPerson: EmergencyPerson = (() => {
  const found = people.filter(inEmergency).find(({ blank }) => blank);
  if (!found) throw new Error('No invented person starts blank');
  return found;
})();
