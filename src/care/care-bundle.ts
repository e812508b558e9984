import { emptyBodyMap, type BodyMap } from './body/body-map';
import type {
  CareAnswer,
  CareChoice,
  CareField,
  CareItem,
  CarePicture,
  CareTick,
} from './care-item';
import { childrenOf, type Household } from './household';
import { careItems } from './items';
import { isProfessionalOwner } from './professional-owner';

export type CareAnswers = Readonly<Record<string, CareAnswer>>;

/** All that decides where an item stands; an enquiry draft has this shape. */
export interface CareFacts {
  care: CareAnswers;
  bodyMap?: BodyMap | undefined;
  household?: Household | undefined;
  /** Rule ids of what the record shows. */
  found?: readonly string[] | undefined;
}

export interface BundleRow {
  item: CareItem;
  answer?: CareAnswer;
  choice?: CareChoice;
  status: 'done' | 'owed' | 'not-needed' | 'declined';
  /** What an answered item still lacks, in words. */
  lacks: readonly string[];
}

/** Each item that applies here, with where it stands. Unanswered is owed, and so is half an answer. */
export function careBundle(facts: CareFacts): BundleRow[] {
  return itemsFor(facts).map((item) => bundleRow(item, facts));
}

function bundleRow(item: CareItem, facts: CareFacts): BundleRow {
  const answer = Object.hasOwn(facts.care, item.id) ? facts.care[item.id] : undefined;
  const choice = item.choices.find((each) => each.id === answer?.choice);
  if (!answer || !choice) return { item, status: 'owed', lacks: [] };
  const lacks = lackingIn(item, choice, answer, facts);
  return { item, answer, choice, status: lacks.length > 0 ? 'owed' : choice.counts, lacks };
}

/** Ids of the items still owed, in order. */
export function owedItems(facts: CareFacts): string[] {
  return careBundle(facts)
    .filter((row) => row.status === 'owed')
    .map((row) => row.item.id);
}

/** The items that apply to what the record shows, in the order they are asked. */
export function itemsFor({ found = [] }: Pick<CareFacts, 'found'>): readonly CareItem[] {
  return careItems.filter(({ onlyWith = [] }) =>
    onlyWith.every((rules) => rules.some((id) => found.includes(id))),
  );
}

/**
 * The next item of the first run that nobody has answered, or undefined where the run ends and the
 * bundle begins. An item chosen from its row leads back there, unless something before was passed by.
 */
export function nextAtOnce(id: string, facts: CareFacts): CareItem | undefined {
  const items = itemsFor(facts);
  const at = items.findIndex((item) => item.id === id);
  return items.slice(at + 1).find((item) => item.atOnce && !Object.hasOwn(facts.care, item.id));
}

/** What may not be left in silence and was: unanswered, or with no reason given for not asking. */
export function leftInSilence(facts: CareFacts): CareItem | undefined {
  return careBundle(facts).find(
    ({ item, choice, lacks }) =>
      item.neverInSilence && (!choice || (choice.noteNeeded && lacks.length > 0)),
  )?.item;
}

/** What goes with a choice: its own, then the item's. */
export function fieldsOf(item: CareItem, choice: CareChoice): readonly CareField[] {
  return [...(choice.fields ?? []), ...(item.fields ?? [])];
}

export function ticksOf(item: CareItem, choice: CareChoice): readonly CareTick[] {
  return [...(choice.ticks ?? []), ...(item.ticks ?? [])];
}

function lackingIn(
  item: CareItem,
  choice: CareChoice,
  answer: CareAnswer,
  facts: CareFacts,
): string[] {
  const lacks: string[] = [];
  for (const { id, label, needed, professional } of fieldsOf(item, choice)) {
    const written = answer.fields?.[id]?.trim() ?? '';
    if (needed && !written) lacks.push(label);
    else if (professional && !isProfessionalOwner(written)) {
      lacks.push(`${label}: no professional owner yet`);
    }
  }
  if (choice.noteNeeded && choice.note && !answer.note?.trim()) lacks.push(choice.note);
  if (choice.picture?.needed && !holds(choice.picture.id, facts)) {
    lacks.push(PICTURE_LACKS[choice.picture.id]);
  }
  for (const { id, label, owes } of ticksOf(item, choice)) {
    if (owes && answer.ticks?.includes(id)) lacks.push(label);
  }
  return lacks;
}

const PICTURE_LACKS: Record<CarePicture, string> = {
  'body-map': 'Body map not completed',
  household: 'Each child: name, age, whose',
};

function holds(picture: CarePicture, { bodyMap = emptyBodyMap(), household }: CareFacts): boolean {
  return picture === 'body-map' ? bodyMap.marks.length > 0 : childrenOf(household).length > 0;
}

/** About how long what is owed takes, in whole minutes, at least one. */
export function minutesFor(items: readonly Pick<CareItem, 'minutes'>[]): number {
  return Math.max(
    1,
    items.reduce((sum, { minutes }) => sum + minutes, 0),
  );
}
