import { emptyHousehold, type Household, type HouseholdPerson } from '../../../care/household';
import { Choices, type Choice } from '../../parts/Choices';
import { OneOf } from '../../parts/OneOf';
import { TextField } from '../../parts/TextField';
import type { Panel } from '../use-panel';

const MOST = 30;
const KEYS = '123456789BDEFGHIJKLMOPQRSTUVWX';

/** Who lives or stays there: the children first, whose they are, and the men in their lives (row 28). */
export function HouseholdScreen({ panel }: { panel: Panel }) {
  const household = panel.draft?.household ?? emptyHousehold();
  const add = (kind: HouseholdPerson['kind']) => () => {
    if (household.people.length >= MOST) return panel.say('Write the others in the note.');
    const people = [...household.people, { kind }];
    panel.update({ household: { ...household, people } });
    panel.go(`household-person:${people.length - 1}`);
  };
  const set = (change: Partial<Household>) =>
    panel.update({ household: { ...household, ...change } });
  return (
    <>
      <h1>Who lives or stays there?</h1>
      <p class="quiet">Every child, every adult, and anyone who visits.</p>
      <Choices
        label="Who lives or stays there?"
        choices={[
          { key: 'C', label: 'Add a child', onChoose: add('child') },
          { key: 'A', label: 'Add an adult', onChoose: add('adult') },
          ...household.people.map((person, i): Choice => ({
            key: KEYS.charAt(i),
            label: person.name?.trim() || (person.kind === 'child' ? 'A child' : 'An adult'),
            detail: sayPerson(person),
            onChoose: () => panel.go(`household-person:${i}`),
          })),
        ]}
      />
      <TextField
        label="Pets"
        most={240}
        hint="They keep people from leaving, and are hurt too"
        value={household.pets ?? ''}
        onInput={(pets) => set({ pets })}
      />
      <TextField
        label="Anything else"
        most={2000}
        rows={2}
        value={household.note ?? ''}
        onInput={(note) => set({ note })}
      />
      <Choices
        label="Next"
        choices={[{ key: 'N', label: 'Next', onChoose: () => panel.go('care-do:children') }]}
      />
    </>
  );
}

const HURT = { yes: 'hurt', no: 'not hurt', 'not-known': 'hurt: not known' } as const;

function sayPerson({ kind, age, whose, sleeps, hurt }: HouseholdPerson): string {
  const parts = [kind, age, whose, sleeps, hurt && HURT[hurt]];
  return parts.filter(Boolean).join(', ');
}

const KNOWN = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['not-known', 'Not known'],
] as const;

/** One person, as told. */
export function HouseholdPersonScreen({ panel }: { panel: Panel }) {
  const household = panel.draft?.household;
  const index = Number(panel.screen.split(':')[1]);
  const person = household?.people[index];
  if (!household || !person) return null;
  const child = person.kind === 'child';
  const save = (people: HouseholdPerson[]) => panel.update({ household: { ...household, people } });
  const set = (change: Partial<HouseholdPerson>) =>
    save(household.people.map((each, i) => (i === index ? { ...each, ...change } : each)));
  return (
    <>
      <h1>{child ? 'A child' : 'An adult'}</h1>
      <TextField
        label="Name"
        most={120}
        value={person.name ?? ''}
        onInput={(name) => set({ name })}
      />
      <TextField
        label="Age or date of birth"
        most={40}
        value={person.age ?? ''}
        onInput={(age) => set({ age })}
      />
      <TextField
        label={child ? 'Whose child' : 'Who they are to the patient'}
        most={120}
        value={person.whose ?? ''}
        onInput={(whose) => set({ whose })}
      />
      <TextField
        label="Where they sleep, and where they are now"
        most={160}
        value={person.sleeps ?? ''}
        onInput={(sleeps) => set({ sleeps })}
      />
      {child && (
        <TextField
          label="Usual address, if visiting"
          most={240}
          value={person.usualAddress ?? ''}
          onInput={(usualAddress) => set({ usualAddress })}
        />
      )}
      <OneOf
        legend="Saw or heard it"
        options={KNOWN}
        value={person.sawOrHeard}
        onChange={(sawOrHeard) => set({ sawOrHeard })}
      />
      <OneOf
        legend="Was hurt too"
        options={KNOWN}
        value={person.hurt}
        onChange={(hurt) => set({ hurt })}
      />
      <Choices
        label="Person"
        choices={[
          { key: '1', label: 'Done', onChoose: () => panel.go('household') },
          {
            key: 'R',
            label: 'Take off the list',
            onChoose: () => {
              save(household.people.filter((_, i) => i !== index));
              panel.go('household');
              panel.say('Taken off the list.');
            },
          },
        ]}
      />
    </>
  );
}
