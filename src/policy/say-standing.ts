import type { PolicyReading } from './policy';

/** A banner: what is not as it should be, and what to do. Safe for a companion's eyes. */
export interface StandingWords {
  title: string;
  text: string;
}

/** What every page says while no site policy is in force; undefined where one is. */
export function sayStanding({ status, policy }: PolicyReading): StandingWords | undefined {
  switch (status) {
    case 'in-force':
      return undefined;
    case 'waiting':
      return { title: 'Starting', text: 'Waiting for this computer’s settings.' };
    case 'not-set-up':
      return {
        title: 'Not set up',
        text: 'Checks work; documents are off. Ask your administrator for the site policy.',
      };
    case 'broken':
      return {
        title: 'Settings cannot be used',
        text:
          policy.roles.length > 0
            ? 'Safe settings hold, and documents are off. Tell your administrator: the Desk says what is wrong.'
            : 'Nothing works here until they are corrected. Tell your administrator: the Desk says what is wrong.',
      };
  }
}
