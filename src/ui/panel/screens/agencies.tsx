import type { Agreement } from '../../../referral/agreement';
import { servicesFor } from '../../../referral/directory';
import type { LetterType } from '../../../referral/letter';
import { letterType, letterTypes } from '../../../referral/letters';
import { isHanded } from '../../../referral/owed';
import { Choices } from '../../parts/Choices';
import { useServices, type Services } from '../../services';
import { openLetter } from './letters';
import { WithoutAgreement } from './without-agreement';
import type { Panel } from '../use-panel';

const agencies = letterTypes.filter(({ recipient }) => recipient === 'agency');

/** Letters that are agreed to one by one; also on professional judgement, with nothing disclosed. */
export function Agencies({ panel }: { panel: Panel }) {
  const { draft } = panel;
  if (!draft) return null;
  const disclosed = draft.outcome?.code === 'asked-disclosed';
  return (
    <>
      <h1>Which letter?</h1>
      {!disclosed && <p>Nothing was disclosed: it is written as your judgement, not as theirs.</p>}
      <Choices
        label="Which letter?"
        choices={[
          ...agencies.map((type, i) => ({
            key: String(i + 1),
            label: type.row,
            ...(isHanded(draft, type.id) ? { detail: 'Done' } : {}),
            onChoose: () => panel.go(`agency:${type.id}`),
          })),
          { key: 'S', label: 'A support service', onChoose: () => panel.go('agreement') },
        ]}
      />
    </>
  );
}

/** Whether they agree to this one letter, after whom to ring: a letter alone may lie unread (H37). */
export function Agency({ panel }: { panel: Panel }) {
  const services = useServices();
  const type = typeOf(panel);
  const found = recipientOf(type, services);
  if (!type) return <Agencies panel={panel} />;
  if (!found) {
    return (
      <>
        <h1>{type.row}</h1>
        <p class="notice">
          Nobody for this is in the directory, so no letter goes. Ring by the number your site uses,
          and ask the safeguarding lead to list them.
        </p>
      </>
    );
  }
  const { service, phoneLine, stale } = found;
  return (
    <>
      <div class="card speak-to">
        <p>
          Ring first: <strong>{service.name}</strong>
        </p>
        <p class="phone">{phoneLine}</p>
        {stale && <p class="notice">Check this number before use.</p>}
      </div>
      <h1>Do they agree to this letter?</h1>
      <Choices
        label="Do they agree to this letter?"
        choices={[
          {
            key: '1',
            label: 'Yes: write it',
            onChoose: () => void write(panel, services, type, { answer: 'yes' }),
          },
          {
            key: '2',
            label: 'No, or not safe to ask: share without agreement',
            onChoose: () => panel.go(`agency-without:${type.id}`),
          },
          {
            key: '3',
            label: 'No: leave it',
            onChoose: () => {
              keep(panel, type, { answer: 'no' });
              panel.go('agencies');
            },
          },
        ]}
      />
    </>
  );
}

/** The ground this letter knows, a reason and a senior name; all three stand on its page of reasons. */
export function AgencyWithout({ panel }: { panel: Panel }) {
  const services = useServices();
  const type = typeOf(panel);
  if (!type) return <Agencies panel={panel} />;
  return (
    <WithoutAgreement
      panel={panel}
      grounds={type.grounds}
      before={panel.draft?.agreements?.[type.id]}
      onChoose={(agreement) => void write(panel, services, type, agreement)}
    />
  );
}

function typeOf(panel: Panel): LetterType | undefined {
  return letterType(panel.screen.split(':')[1] ?? '');
}

function recipientOf(type: LetterType | undefined, { policy, now }: Services) {
  return type && servicesFor(policy, type.goesTo, now()).find(({ expired }) => !expired);
}

function keep(panel: Panel, type: LetterType, agreement: Agreement): void {
  panel.update({ agreements: { ...panel.draft?.agreements, [type.id]: agreement } });
}

async function write(
  panel: Panel,
  services: Services,
  type: LetterType,
  agreement: Agreement,
): Promise<void> {
  keep(panel, type, agreement);
  const found = recipientOf(type, services);
  if (found) await openLetter(panel, services, type.id, found.service.id);
}
