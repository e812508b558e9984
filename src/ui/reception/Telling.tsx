import { deskSituations } from '../../reception/desk-situations';
import { thirdParty } from '../../reception/third-party';
import { Choices } from '../parts/Choices';
import type { Reception } from './reception-props';

interface Props {
  reception: Reception;
}

/** What to do, in order, before anything is written. */
export function Danger({ reception }: Props) {
  return (
    <>
      <h1>Danger now</h1>
      <Steps lines={thirdParty.danger.do} />
      <Choices
        label="Then"
        choices={[
          {
            key: '1',
            label: 'Done. Something for the clinician',
            onChoose: () => reception.go('flag'),
          },
          {
            key: '2',
            label: 'It was a call from somebody worried',
            onChoose: () => reception.go('third-party'),
          },
        ]}
      />
    </>
  );
}

/** Danger now comes first whatever the call was about (reviews row 79). */
export function ThirdParty({ reception }: Props) {
  return (
    <>
      <h1>Somebody is worried</h1>
      <Choices
        label="First"
        choices={[
          {
            key: '1',
            label: thirdParty.danger.ask,
            danger: true,
            onChoose: () => reception.go('danger'),
          },
          {
            key: '2',
            label: 'No. Something for the clinician',
            onChoose: () => reception.go('flag:third-party'),
          },
          {
            key: '3',
            label: 'A sheet for the person who is worried',
            detail: 'Opens in a tab, to print. It names nobody.',
            onChoose: () => reception.services.openWorriedSheet(),
          },
        ]}
      />
      <Steps lines={thirdParty.steps} />
      <p class="quiet">Never tell: {thirdParty.neverTell.join('; ')}.</p>
    </>
  );
}

export function Situations({ reception }: Props) {
  return (
    <>
      <h1>At the desk</h1>
      <Choices
        label="At the desk"
        choices={deskSituations.map(({ id, title }, index) => ({
          key: String(index + 1),
          label: title,
          onChoose: () => reception.go(`situation:${id}`),
        }))}
      />
    </>
  );
}

export function Situation({ reception, id }: Props & { id: string }) {
  const situation = deskSituations.find((each) => each.id === id);
  if (!situation) return <p>Choose again.</p>;
  return (
    <>
      <h1>{situation.title}</h1>
      {situation.say.map((line) => (
        <p class="card" key={line}>
          {line}
        </p>
      ))}
      <Steps lines={situation.do} />
      <Choices
        label="Then"
        choices={[
          {
            key: '1',
            label: 'Something for the clinician',
            onChoose: () => reception.go(`flag:${situation.flagAs}`),
          },
          { key: '2', label: 'Done', onChoose: reception.home },
        ]}
      />
    </>
  );
}

export function Steps({ lines }: { lines: readonly string[] }) {
  return (
    <ol class="steps">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
