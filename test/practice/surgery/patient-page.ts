// The patient page inside the desk: a banner table and two nested frames.
import type { SurgeryPerson } from '../people';
import type { State } from '../state';
import { type Html, html, whole } from './html';
import { identityLine } from './identity';

/** The banner alone: the page fetches it when another patient is opened in place. */
export const banner = (someone: SurgeryPerson, state: State): Html =>
  html`<table id="banner">
    <tr>
      <td class="name">${`${identityLine(someone, state)}  Gender ${someone.sex}`}</td>
      <td>Record no. ${someone.surgery.recordNo}</td>
    </tr>
    <tr>
      <td>${someone.address}</td>
      <td>Tel ${someone.phone}</td>
    </tr>
  </table>`;

export function patientPage(someone: SurgeryPerson, state: State): string {
  const base = `/practice/patient/${someone.id}`;
  return whole(
    'Patient record',
    'patient',
    html`<div id="banner-place">${banner(someone, state)}</div>
      <iframe
        name="consultation"
        id="consultation"
        src="${base}/consultation"
        title="Consultation"
      ></iframe>
      <div id="tabs">
        <a href="${base}/summary" target="summary" data-tab="summary" class="on">Summary</a>
        <a href="${base}/correspondence" target="summary" data-tab="correspondence"
          >Correspondence</a
        >
      </div>
      <iframe name="summary" id="summary" src="${base}/summary" title="Summary"></iframe>
      <script type="module" src="/practice/app/patient.js"></script>`,
  );
}
