// The surgery system's outermost page: menu bar, today's list, and the frame called desk.
import { atSurgery, people } from '../people';
import { type State, surgeryUser } from '../state';
import { html, whole } from './html';
import { listName } from './identity';

const listed = people
  .filter(atSurgery)
  .sort((one, other) => one.surgery.slot.localeCompare(other.surgery.slot));

const rows = listed.map(
  (someone) =>
    html`<tr>
      <td>${someone.surgery.slot}</td>
      <td><a href="/practice/patient/${someone.id}" target="desk">${listName(someone)}</a></td>
    </tr>`,
);

/** `slow`: how long the consultation frame lags behind a change of patient, in milliseconds. */
export const topPage = (slow: number): string =>
  whole(
    'Quillet',
    'top',
    html`<div id="menubar">
        <b>Quillet</b>
        <a href="/practice/desk" target="desk">Appointments</a>
        <label
          ><input
            type="checkbox"
            id="slow"
            data-wait="${slow > 0 ? slow : 4000}"
            ${slow > 0 ? html` checked` : undefined}
          />
          Slow frames</label
        >
        <span class="user">User: ${surgeryUser}</span>
      </div>
      <div id="middle">
        <div id="list">
          <h2>Today's list</h2>
          <table>
            <tr>
              <th>Time</th>
              <th>Patient</th>
            </tr>
            ${rows}
          </table>
        </div>
        <iframe name="desk" id="desk" src="/practice/desk" title="Desk"></iframe>
      </div>
      <script type="module" src="/practice/app/top.js"></script>`,
  );

/** What the desk frame shows before a patient is chosen: other people's names, and why they come. */
export function deskPage(state: State): string {
  const booked = listed.map(
    (someone) =>
      html`<tr>
        <td>${someone.surgery.slot}</td>
        <td>${listName(someone)}</td>
        <td>${state.visits.get(someone.id)?.consultation.reason}</td>
      </tr>`,
  );
  return whole(
    'Appointments',
    'desk',
    html`<h2>Appointments</h2>
      <p>No patient is open. Choose one from today's list.</p>
      <table class="grid">
        <tr>
          <th>Time</th>
          <th>Name</th>
          <th>Reason for booking</th>
        </tr>
        ${booked}
      </table>`,
  );
}
