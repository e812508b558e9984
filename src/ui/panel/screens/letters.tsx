import { factorsInView } from '../../../care/factors-in-view';
import type { Service } from '../../../policy/service';
import { serviceToRefer } from '../../../referral/directory';
import { LEAFLET_WARNING, leaflets } from '../../../referral/leaflet';
import { isByHand, type EnquiryDraft } from '../../../referral/enquiry-draft';
import { letterForService, letterType } from '../../../referral/letters';
import type { Agreement } from '../../../referral/agreement';
import { hospitalProject } from '../../../referral/letters/hospital-project';
import { Choices } from '../../parts/Choices';
import { useServices, type Services } from '../../services';
import { SpeakToNow } from './care';
import { leavingOr } from './leaving-or';
import { WithoutAgreement } from './without-agreement';
import type { Panel } from '../use-panel';

/** Whether they agree to be referred; asked before any letter to a service (row 7). */
export function AgreementScreen({ panel }: { panel: Panel }) {
  const services = useServices();
  const { draft } = panel;
  if (!draft) return null;
  const set = (answer: Agreement['answer']) => panel.update({ agreement: { answer } });
  return (
    <>
      <SpeakToNow />
      <h1>Do they agree to be referred?</h1>
      <Choices
        label="Do they agree to be referred?"
        choices={[
          {
            key: '1',
            label: 'Yes: write the letter',
            onChoose: () => {
              set('yes');
              void openServiceLetter(panel, services);
            },
          },
          {
            key: '2',
            label: 'No',
            onChoose: () => {
              set('no');
              panel.go('refused');
            },
          },
          {
            key: '3',
            label: 'Not asked yet',
            onChoose: () => {
              set('not-asked');
              panel.go('bundle');
            },
          },
          {
            key: '4',
            label: 'Yes, to another service: choose which',
            onChoose: () => {
              set('yes');
              panel.go('services');
            },
          },
        ]}
      />
    </>
  );
}

/** "No" is theirs to say. What is still there for them, and the one way a letter is right all the same. */
export function Refused({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>They said no to a referral</h1>
      <p>
        No letter is made without their agreement, unless there is risk of serious harm or a child
        is at risk. The check stays open: offer again.
      </p>
      <p>They can ring themselves, from a safe phone:</p>
      <SpeakToNow />
      <Choices
        label="They said no to a referral"
        choices={[
          {
            key: '1',
            label: 'Information sheet',
            detail: 'Only if they say it is safe to carry',
            onChoose: () => panel.go('sheets'),
          },
          {
            key: '2',
            label: 'Serious harm, or a child at risk: share without agreement',
            onChoose: () => panel.go('without'),
          },
          { key: '3', label: 'Go on', onChoose: () => panel.go('bundle') },
        ]}
      />
    </>
  );
}

/** Two sheets: one that tells nothing to whoever finds it, one that says what it is about (row 12). */
export function Sheets({ panel }: { panel: Panel }) {
  const services = useServices();
  return (
    <>
      <h1>Which sheet?</h1>
      <p>{LEAFLET_WARNING}</p>
      <Choices
        label="Which sheet?"
        choices={leaflets.map((leaflet, i) => ({
          key: String(i + 1),
          label: leaflet.row,
          onChoose: () => void openLetter(panel, services, leaflet.id),
        }))}
      />
    </>
  );
}

/** Sharing without agreement: a reason, a senior name, both kept for the letter. */
export function Without({ panel }: { panel: Panel }) {
  const services = useServices();
  return (
    <WithoutAgreement
      panel={panel}
      grounds={hospitalProject.grounds}
      before={panel.draft?.agreement}
      detail="Write the letter"
      onChoose={(agreement) => {
        panel.update({ agreement });
        void openServiceLetter(panel, services);
      }}
    />
  );
}

/** From anywhere: straight to the letter, or by way of being told that it is safe (practice.md 4.1). */
export function goToGp(panel: Panel, services: Services): void {
  if (isGpOnlyIfSafe(panel.draft)) panel.go('gp');
  else void openLetter(panel, services, 'gp');
}

function isGpOnlyIfSafe(draft: EnquiryDraft | undefined): boolean {
  return draft !== undefined && factorsInView(draft).some(({ factor }) => factor.gpOnlyIfSafe);
}

export function Gp({ panel }: { panel: Panel }) {
  const services = useServices();
  const onlyIfSafe = isGpOnlyIfSafe(panel.draft);
  return (
    <>
      <h1>Letter to the GP</h1>
      <p>
        A separate letter that begins by asking the practice to hide all of it from online view.
      </p>
      {onlyIfSafe && (
        <p class="notice">Only if they say it is safe: somebody there may tell the family.</p>
      )}
      <Choices
        label="Letter to the GP"
        choices={[
          {
            key: '1',
            label: onlyIfSafe ? 'They say it is safe: write it' : 'Write it now',
            onChoose: () => void openLetter(panel, services, 'gp'),
          },
          {
            key: '2',
            label: 'No letter: give the reason',
            onChoose: () => panel.go('no-gp'),
          },
        ]}
      />
    </>
  );
}

export function NoGp({ panel }: { panel: Panel }) {
  const because = (reason: string) => () => {
    panel.update({ gpNotInformedReason: reason });
    void panel.step({ kind: 'gp-not-informed' });
    panel.go(
      panel.draft?.outcome?.code === 'asked-disclosed' ? 'bundle' : leavingOr(panel, 'done'),
    );
  };
  return (
    <>
      <h1>The GP is not told, because</h1>
      <Choices
        label="The GP is not told, because"
        choices={[
          { key: '1', label: 'They asked us not to', onChoose: because('patient asked us not to') },
          {
            key: '2',
            label: 'The other person works or is known there',
            onChoose: because('the other person is known at the practice'),
          },
          { key: '3', label: 'No GP', onChoose: because('not registered with a GP') },
          { key: '4', label: 'We are the GP', onChoose: because('written by the practice itself') },
          {
            key: '5',
            label: 'They say it is not safe there',
            onChoose: because('the patient says the practice is not safe'),
          },
        ]}
      />
    </>
  );
}

/** To the service chosen, or to the one that answers at this hour. */
export async function openServiceLetter(
  panel: Panel,
  services: Services,
  chosen?: Service,
): Promise<void> {
  const { policy } = services;
  const first = chosen ?? serviceToRefer(policy, services.now());
  if (!first) {
    panel.go('bundle');
    return panel.say(
      'No service is set up here. Ring the number shown; ask the safeguarding lead.',
    );
  }
  const type = letterForService(first.kind);
  if (type) await openLetter(panel, services, type.id, first.id);
}

/** Opens the letter in its own tab, bound to this patient; one of each kind and service a draft. */
export async function openLetter(
  panel: Panel,
  services: Services,
  kind: string,
  serviceId?: string,
  answers?: Record<string, string>,
): Promise<void> {
  const { draft, view } = panel;
  if (!draft || !view) return;
  // The agreement just chosen is in the newest draft, which `update` returns.
  const latest = panel.update({}) ?? draft;
  if (isByHand(latest) && !latest.patient && letterType(kind)) return panel.go('who');
  // A letter to one service is never opened again as if it went to another.
  let index = latest.letters.findIndex(
    (each) => each.kind === kind && (!serviceId || each.serviceId === serviceId),
  );
  let letters = latest.letters;
  if (index === -1) {
    index = letters.length;
    const made = { kind, edits: {}, removed: {}, handed: [] };
    const begun = answers ? { ...made, answers } : made;
    letters = [...letters, serviceId ? { ...begun, serviceId } : begun];
    if (letterType(kind)) {
      const agreed = latest.agreement && { agreed: latest.agreement.answer === 'yes' };
      await panel.step({ kind: 'letter', letter: kind, action: 'drafted', ...agreed });
    }
  }
  const changed = panel.update({ letters, screen: 'bundle' }) ?? latest;
  panel.go(latest.outcome?.code === 'asked-disclosed' ? 'bundle' : leavingOr(panel, 'done'));
  const opened = await services.openLetter(changed, index, view.tabId);
  // Where it opened, its tab is in front and the panel beside it covered: nothing is left to say.
  if (!opened.ok) panel.say(opened.message);
}
