import type { ServiceKind } from '../../policy/service';
import { servicesFor, type Site } from '../directory';
import { standingOf, type TrackedReferral } from './tracked-referral';

export interface NextRoute {
  id: string;
  label: string;
  detail: string;
  /** The service it leads to, where it leads to one. */
  serviceId?: string;
}

const OTHERS: readonly ServiceKind[] = [
  'hospital-project',
  'idva',
  'outreach',
  'by-and-for',
  'refuge',
  'helpline',
  'safeguarding',
];
/** What a person can do who meets the patient, whatever the directory holds. */
const BY_HAND: readonly NextRoute[] = [
  {
    id: 'next-attendance',
    label: 'At the next attendance',
    detail: 'In person, alone. Sidenote brings it up when their record is opened here',
  },
  {
    id: 'named-clinician',
    label: 'Through a clinician they see anyway',
    detail: 'Midwife, clinic, pharmacist or GP: by voice, never by a note they could find',
  },
  {
    id: 'safeguarding',
    label: 'Ask the safeguarding team',
    detail: 'They may know a worker whom the patient already trusts',
  },
];

const STUCK = ['no-contact', 'rejected', 'outreach', 'declined'];

/**
 * Other ways when one has led nowhere: at least three (reviews row 41). Where post cannot reach the
 * patient, or a letter came back, meeting them stands first (row 70). Empty while the first way goes on.
 */
export function nextRoutes(
  item: TrackedReferral,
  site: Site,
  now: number,
  overdue: boolean,
): NextRoute[] {
  if (!STUCK.includes(standingOf(item).state) && !overdue) return [];
  if (item.kind === 'clares-law') return [CHASE_POLICE, ...BY_HAND];
  const services = servicesFor(site, OTHERS, now)
    .filter(({ service, expired }) => !expired && service.id !== item.service.id)
    .slice(0, 3)
    .map(({ service, phoneLine, hoursLine }) => ({
      id: `service-${service.id}`,
      label: service.name,
      detail: `${phoneLine}. ${hoursLine}`,
      serviceId: service.id,
    }));
  return item.noPost ? [...BY_HAND, ...services] : [...services, ...BY_HAND];
}

const CHASE_POLICE: NextRoute = {
  id: 'police',
  label: 'Ring the police team for disclosures',
  detail: 'Ask for the named officer and the date. No second request: it adds nothing',
};
