import * as z from 'zod/mini';

const Words = (most: number) => z.optional(z.string().check(z.maxLength(most)));
const Known = z.optional(z.enum(['yes', 'no', 'not-known']));

/**
 * One person of the household, as told. Blank is not known. Where somebody usually lives is kept apart
 * from where they sleep, for children who visit (reviews rows 28 and 42).
 */
export const HouseholdPerson = z.strictObject({
  kind: z.enum(['adult', 'child']),
  /** A name, or how they are called. */
  name: Words(120),
  /** In years, in weeks, or a date of birth: as told. */
  age: Words(40),
  /** A child: whose. An adult: who they are to the patient. */
  whose: Words(120),
  /** Where they sleep, and where they are now if that differs. */
  sleeps: Words(160),
  usualAddress: Words(240),
  sawOrHeard: Known,
  hurt: Known,
});
export type HouseholdPerson = z.infer<typeof HouseholdPerson>;

export const Household = z.strictObject({
  people: z.array(HouseholdPerson).check(z.maxLength(30)),
  /** Pets keep people from leaving, and are hurt too. */
  pets: Words(240),
  note: Words(2000),
});
export type Household = z.infer<typeof Household>;

export function emptyHousehold(): Household {
  return { people: [] };
}

export function childrenOf(household: Household | undefined): HouseholdPerson[] {
  return household?.people.filter(({ kind }) => kind === 'child') ?? [];
}
