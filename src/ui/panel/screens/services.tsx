import { serviceById, servicesFor, type ListedService } from '../../../referral/directory';
import { letterForService } from '../../../referral/letters';
import type { Service, ServiceKind } from '../../../policy/service';
import { Choices } from '../../parts/Choices';
import { useServices } from '../../services';
import { SpeakToNow } from './care';
import { openServiceLetter } from './letters';
import type { Panel } from '../use-panel';

/** Whom a patient can be referred to, nearest first; a GP or an agency has its own row. */
const FOR_PATIENTS: readonly ServiceKind[] = [
  ...(['hospital-project', 'idva', 'outreach', 'refuge', 'sexual-assault'] as const),
  ...(['by-and-for', 'mens', 'lgbt', 'older-people', 'young-people', 'stalking'] as const),
  ...(['helpline', 'perpetrator-programme'] as const),
];
const ON_A_SCREEN = 7;

/** Which service: who each is for, when to choose it, whether it is open (reviews row 40). */
export function ServiceChooser({ panel }: { panel: Panel }) {
  const { policy, now } = useServices();
  const from = Number(panel.screen.split(':')[1] ?? 0) || 0;
  const all = servicesFor(policy, FOR_PATIENTS, now());
  const shown = all.slice(from, from + ON_A_SCREEN);
  const more = from + ON_A_SCREEN;
  return (
    <>
      <SpeakToNow />
      <h1>Which service?</h1>
      {all.length === 0 && (
        <p>None is listed here. Ring the number above, and ask the safeguarding lead.</p>
      )}
      <Choices
        label="Which service?"
        key={from}
        choices={[
          ...shown.map((each, i) => ({
            key: String(i + 1),
            label: each.service.name,
            detail: lineOf(each),
            onChoose: () => panel.go(`service:${each.service.id}`),
          })),
          ...(all.length > more
            ? [{ key: 'M', label: 'More', onChoose: () => panel.go(`services:${more}`) }]
            : []),
          { key: 'B', label: 'Back to what is owed', onChoose: () => panel.go('bundle') },
        ]}
      />
    </>
  );
}

/** In one line who it is for and whether it can be rung: the threshold stands on its own card. */
function lineOf({ service, hoursLine, stale, expired }: ListedService): string {
  const mark = expired ? 'Out of date: not in use. ' : stale ? 'Check before use. ' : '';
  return `${mark}${service.for}. ${hoursLine}`;
}

/** One service: for whom, when to refer, how it takes a referral, and its number. */
export function ServiceCard({ panel }: { panel: Panel }) {
  const services = useServices();
  const { policy, now } = services;
  const found = serviceById(policy, panel.screen.slice('service:'.length), now());
  if (!found) return <ServiceChooser panel={panel} />;
  const { service, expired } = found;
  const letter = letterForService(service.kind);
  const agreed = ['yes', 'without'].includes(panel.draft?.agreement?.answer ?? '');
  return (
    <>
      <h1>{service.name}</h1>
      <dl class="card facts">
        <dt>For</dt>
        <dd>{service.for}</dd>
        <dt>Refer when</dt>
        <dd>{service.criteria ?? 'No criteria are listed: ring and ask'}</dd>
        <dt>How</dt>
        <dd>{routeOf(service)}</dd>
        <dt>Hours</dt>
        <dd>{found.hoursLine}</dd>
        <dt>Phone</dt>
        <dd class="phone">{found.phoneLine}</dd>
      </dl>
      {expired && (
        <p class="notice">
          This entry is out of date, so no letter goes there. Ring to make sure, and tell the
          safeguarding lead.
        </p>
      )}
      <Choices
        label={service.name}
        choices={[
          {
            key: '1',
            label: 'They were rung: log it',
            onChoose: () => panel.go(`log-call:${service.id}`),
          },
          ...(letter && !expired
            ? [
                {
                  key: '2',
                  label: 'Write the letter',
                  // Never before they were asked whether they agree (reviews row 7).
                  onChoose: () =>
                    agreed
                      ? void openServiceLetter(panel, services, service)
                      : panel.go('agreement'),
                },
              ]
            : []),
          { key: 'B', label: 'Another service', onChoose: () => panel.go('services') },
        ]}
      />
    </>
  );
}

const ROUTES = {
  phone: 'By phone',
  'secure-email': 'By secure e-mail',
  portal: 'Through a portal',
  'own-form': 'On their own form',
} as const satisfies Record<NonNullable<Service['route']>, string>;

function routeOf({ route, routeDetail, email }: Service): string {
  const how = route ? ROUTES[route] : 'Ring and ask';
  const where = routeDetail ?? (route === 'secure-email' ? email : undefined);
  return where ? `${how}: ${where}` : how;
}
