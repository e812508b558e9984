import type { OutcomeCode } from '../../enquiry/outcome';
import type { Service } from '../../policy/service';

/** The words that stand on the paper card and nowhere else. The rest comes from the clinical rooms. */
export const OUTCOME_BOXES: Record<OutcomeCode, string> = {
  'asked-disclosed': 'Asked in private – disclosed',
  'asked-no-disclosure': 'Asked in private – nothing disclosed today (does not rule it out)',
  'asked-declined': 'Asked in private – preferred not to say',
  'not-asked': 'Not asked, or not finished – because:',
};

/**
 * What the panel would notice, as one sentence a tired person takes in: forty rules by name would not
 * fit the sheet, nor be read. Source: practice.md 2.1 and 2.2.
 */
export const WHEN_TO_THINK =
  'Assault, or an injury whose story does not fit, came late or is made light of; pressure on the neck; an overdose, self-harm or suicidal thoughts; relationship trouble, threats, control or fear; injury with alcohol or in pregnancy; coming again and again; somebody who answers for them or will not leave; a worry from family, police or ambulance.';

/**
 * Shown where the site's own directory names no helpline.
 * Source: Refuge, nationaldahelpline.org.uk: free, 24 hours, for women; practice.md section 7.
 */
export const NATIONAL_HELPLINE: Pick<Service, 'name' | 'phone'> = {
  name: 'National Domestic Abuse Helpline (free, 24 hours)',
  phone: '0808 2000 247',
};

/** What is written where. Source: practice.md 5.3; design.md decisions 6 and 7. */
export const NEVER_WRITE: readonly string[] = [
  'Not in the discharge summary, nor in anything the patient can read online or takes home.',
  'GP letter after any disclosure: a separate letter, on its own. First line: "Hide this whole document from online access." Not sending one needs a reason.',
  'Address and telephone: write, ring or visit only by a route the patient said is safe.',
];
