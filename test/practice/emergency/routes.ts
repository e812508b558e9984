// The emergency system's server side: one page, and the JSON that page asks for.
import { ageOn, bornOn, daysBefore } from '../dates';
import { spaced } from '../nhs-number';
import { type EmergencyPerson, inEmergency, people, personById } from '../people';
import { type Asked, data, fieldsOf, goTo, notAllowed, notFound, page, type Reply } from '../reply';
import { type Attendance, emergencyUsers, type State } from '../state';
import { shell } from './shell';

export function answerEmergency(asked: Asked, state: State): Reply | undefined {
  if (asked.path === '/emergency') return goTo('/emergency/');
  if (asked.path === '/emergency/') return page(shell);
  if (asked.path === '/emergency/api/board') return data(board(state));
  if (asked.path === '/emergency/api/user') return user(asked, state);
  const found = /^\/emergency\/api\/attendance\/([a-z]\d\d)(?:\/([a-z]+))?$/.exec(asked.path);
  if (!found) return undefined;
  const [, id = '', part] = found;
  const someone = personById(id);
  const attendance = state.attendances.get(id);
  if (!someone || !inEmergency(someone) || !attendance) return notFound;
  if (part === undefined) return data(view(someone, attendance, state));
  if (asked.method !== 'POST') return notAllowed;
  if (!save(part, fieldsOf(asked.body), attendance, state)) return notFound;
  return data(view(someone, attendance, state));
}

function user(asked: Asked, state: State): Reply {
  if (asked.method === 'POST') {
    const { name: wanted } = fieldsOf(asked.body);
    const at = emergencyUsers.findIndex(({ name }) => name === wanted);
    if (at < 0 && wanted !== '') return notFound;
    // No name signs out.
    state.signedIn = at;
  }
  return data({ signedIn: emergencyUsers[state.signedIn] ?? null, users: emergencyUsers });
}

/** Saves one part of an attendance; false when there is no such part. */
function save(
  part: string,
  sent: Record<string, string>,
  attendance: Attendance,
  state: State,
): boolean {
  const { triage, departure } = attendance;
  if (part === 'triage') {
    attendance.triage = {
      presentingComplaint: sent.presentingComplaint ?? triage.presentingComplaint,
      triageNote: sent.triageNote ?? triage.triageNote,
      mechanism: sent.mechanism ?? triage.mechanism,
      accompaniedBy: sent.accompaniedBy ?? triage.accompaniedBy,
    };
    attendance.triaged = true;
  } else if (part === 'notes') {
    const { name, role } = emergencyUsers[state.signedIn] ?? emergencyUsers[0];
    const text = (sent.text ?? '').trim();
    const author = `${name}, ${role}`;
    if (text) attendance.notes.unshift({ at: new Date().toISOString(), author, text });
  } else if (part === 'departure') {
    attendance.departure = {
      destination: sent.destination ?? departure.destination,
      gpLetter: sent.gpLetter ?? departure.gpLetter,
      followUp: sent.followUp ?? departure.followUp,
    };
  } else return false;
  return true;
}

/** Those waiting for triage first, then whoever has been here longest. */
function board(state: State): unknown[] {
  return people
    .filter(inEmergency)
    .map((someone) => ({ someone, attendance: state.attendances.get(someone.id) }))
    .sort(
      (one, other) =>
        Number(one.someone.blank !== true) - Number(other.someone.blank !== true) ||
        other.someone.emergency.arrivedMinutesAgo - one.someone.emergency.arrivedMinutesAgo,
    )
    .map(({ someone, attendance }) => ({
      ...identity(someone, state),
      area: someone.emergency.area,
      arrivedAt: attendance?.arrivedAt,
      triaged: attendance?.triaged,
      complaint: attendance?.triage.presentingComplaint,
    }));
}

function identity(someone: EmergencyPerson, state: State): Record<string, unknown> {
  const { id, title, given, surname, sex, ethnicity, emergency } = someone;
  const born = bornOn(someone.born, state.startedAt);
  const age = ageOn(born, state.startedAt);
  const nhsNumber = spaced(someone.nhsNumber);
  const { hospitalNo } = emergency;
  return { id, title, given, surname, sex, ethnicity, born, age, nhsNumber, hospitalNo };
}

function view(someone: EmergencyPerson, attendance: Attendance, state: State): unknown {
  const { area, earlier, oldRemark } = someone.emergency;
  return {
    ...identity(someone, state),
    ...attendance,
    area,
    address: someone.address,
    phone: someone.phone,
    oldRemark,
    earlier: earlier.map(({ daysAgo, complaint, outcome }) => ({
      date: daysBefore(state.startedAt, daysAgo),
      complaint,
      outcome,
    })),
  };
}
