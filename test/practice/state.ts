// Everything that can change while the practice record runs. Kept in memory, one for each server.
import { minutesBefore } from './dates';
import { atSurgery, inEmergency, people } from './people';
import type { Consultation } from './people/person';

export interface Triage {
  presentingComplaint: string;
  triageNote: string;
  mechanism: string;
  accompaniedBy: string;
}

export interface SavedNote {
  at: string;
  author: string;
  text: string;
}

export interface Departure {
  destination: string;
  gpLetter: string;
  followUp: string;
}

export interface Attendance {
  arrivedAt: string;
  triaged: boolean;
  triage: Triage;
  notes: SavedNote[];
  departure: Departure;
}

export interface SurgeryVisit {
  consultation: Consultation;
  savedAt?: Date;
}

export interface State {
  /** When the record was last reset: dates of the past are counted from here. */
  startedAt: Date;
  attendances: Map<string, Attendance>;
  visits: Map<string, SurgeryVisit>;
  /** Index of whoever is signed in to the emergency system; -1 while nobody is. */
  signedIn: number;
}

export const emergencyUsers = [
  { name: 'Beatrix Lund', role: 'Staff nurse' },
  { name: 'Dr Idris Fenn', role: 'Specialty doctor' },
] as const;

export const surgeryUser = 'Dr Annelise Tarrant';

export function freshState(now: Date): State {
  const attendances = people.filter(inEmergency).map(({ id, blank, emergency }) => {
    const { presentingComplaint, triageNote, mechanism, accompaniedBy } = emergency;
    const attendance: Attendance = {
      arrivedAt: minutesBefore(now, emergency.arrivedMinutesAgo),
      triaged: blank !== true,
      triage: { presentingComplaint, triageNote, mechanism, accompaniedBy },
      notes: emergency.notes
        .map(({ minutesAgo, author, text }) => ({
          at: minutesBefore(now, minutesAgo),
          author,
          text,
        }))
        .sort((one, other) => other.at.localeCompare(one.at)),
      departure: { destination: '', gpLetter: '', followUp: '' },
    };
    return [id, attendance] as const;
  });
  const visits = people
    .filter(atSurgery)
    .map(({ id, surgery }) => [id, { consultation: { ...surgery.consultation } }] as const);
  return {
    startedAt: now,
    attendances: new Map(attendances),
    visits: new Map(visits),
    signedIn: 0,
  };
}
