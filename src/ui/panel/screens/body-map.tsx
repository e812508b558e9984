import { useRef, useState } from 'preact/hooks';
import {
  emptyBodyMap,
  InjuryKind,
  type BodyMap,
  type BodyView,
  type InjuryMark,
} from '../../../care/body/body-map';
import {
  MOST_MARKS,
  readMillimetres,
  withChange,
  withMarkAt,
  withMarkOn,
  withoutMark,
  type MarkChange,
} from '../../../care/body/change-body-map';
import { describeMark, KIND_WORDS, sayPlace, VIEW_TITLES } from '../../../care/body/describe-body';
import { sitesOf } from '../../../care/body/sites';
import { BodyPicture } from '../../parts/BodyPicture';
import { Choices, type Choice } from '../../parts/Choices';
import { isTooSoon } from '../../parts/key-guard';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';
import type { Panel } from '../use-panel';

const VIEW_KEYS: Record<BodyView, string> = {
  front: 'F',
  back: 'B',
  head: 'H',
  hands: 'D',
  genital: 'G',
};
/** Keys of the marks, in order: none that means something else here, one for each mark there may be. */
const MARK_KEYS = '123456789ACEIJKLMOQRTUVWX';

/** The map: one picture full width, its marks in words under it, and the others a key away. */
export function BodyMapScreen({ panel }: { panel: Panel }) {
  const map = panel.draft?.bodyMap ?? emptyBodyMap();
  // Back from a mark, the picture it is on.
  const [view, setView] = useState<BodyView>(map.marks.at(-1)?.view ?? 'front');
  const shownAt = useRef(performance.now());
  const place = (press: Event, x: number, y: number) => {
    // As for every row: a press that was meant for the screen before marks nobody's skin.
    if (!isTooSoon(press, shownAt.current)) add(panel, withMarkAt(map, view, x, y));
  };
  return (
    <>
      <h1>Body map: {VIEW_TITLES[view].toLowerCase()}</h1>
      <p class="quiet">Press where it is, or S for the list of places.</p>
      <Choices label="Pictures" compact choices={pictureRows(panel, map, view, setView)} />
      <BodyPicture map={map} view={view} onPlace={place} />
      <Choices
        label="Marks"
        choices={[
          { key: 'S', label: 'From the list of places', onChoose: () => panel.go('body-site') },
          ...markRows(panel, map),
          { key: 'N', label: 'Next', onChoose: () => panel.go('care-do:injuries') },
        ]}
      />
    </>
  );
}

/** The genital area is a row until somebody asks for it; only then is it drawn, here and on paper. */
function pictureRows(
  panel: Panel,
  map: BodyMap,
  view: BodyView,
  show: (view: BodyView) => void,
): Choice[] {
  const rows = (['front', 'back', 'head', 'hands', 'genital'] as const).map((each): Choice => {
    const hidden = each === 'genital' && !map.genitalAsked;
    return {
      key: VIEW_KEYS[each],
      label: hidden ? 'Genital area: hidden' : VIEW_TITLES[each],
      chosen: view === each,
      onChoose: () => {
        if (hidden) panel.update({ bodyMap: { ...map, genitalAsked: true } });
        show(each);
      },
    };
  });
  const pregnant = map.outline === 'pregnant';
  return [
    ...rows,
    {
      key: 'P',
      label: 'Pregnant',
      chosen: pregnant,
      onChoose: () =>
        panel.update({ bodyMap: { ...map, outline: pregnant ? 'adult' : 'pregnant' } }),
    },
  ];
}

function markRows(panel: Panel, map: BodyMap): Choice[] {
  return map.marks.map((mark, i) => ({
    key: MARK_KEYS.charAt(i),
    label: describeMark(mark, i + 1),
    onChoose: () => panel.go(`body-mark:${i}`),
  }));
}

function add(panel: Panel, map: BodyMap): void {
  if (map.marks.length === (panel.draft?.bodyMap?.marks.length ?? 0)) {
    return panel.say(`${MOST_MARKS} marks are the most. Say the rest in a note.`);
  }
  panel.update({ bodyMap: map });
  panel.go(`body-mark:${map.marks.length - 1}`);
}

/** For whoever uses no pointer: every place of every picture by its name. */
export function BodySite({ panel }: { panel: Panel }) {
  const [site, setSite] = useState('');
  const map = panel.draft?.bodyMap ?? emptyBodyMap();
  const views = (['front', 'back', 'head', 'hands', 'genital'] as const).filter(
    (view) => view !== 'genital' || map.genitalAsked,
  );
  return (
    <>
      <h1>Where is it?</h1>
      <SelectField
        label="Place"
        value={site}
        onChange={setSite}
        groups={views.map((view) => ({
          label: VIEW_TITLES[view],
          options: sitesOf(view).map(({ id, label }) => ({ value: id, words: label })),
        }))}
      />
      <Choices
        label="Where is it?"
        choices={[
          {
            key: '1',
            label: 'Mark it',
            onChoose: () =>
              site ? add(panel, withMarkOn(map, site)) : panel.say('Choose a place first.'),
          },
        ]}
      />
    </>
  );
}

/** What was seen at one mark. Nothing is asked that cannot be seen, measured or told. */
export function BodyMark({ panel }: { panel: Panel }) {
  const map = panel.draft?.bodyMap;
  const index = Number(panel.screen.split(':')[1]);
  const mark = map?.marks[index];
  if (!map || !mark) return null;
  const set = (change: MarkChange) => panel.update({ bodyMap: withChange(map, index, change) });
  return (
    <>
      <h1>
        Mark {index + 1}: {sayPlace(mark)}
      </h1>
      <SelectField
        label="What it is"
        value={mark.kind ?? ''}
        onChange={(kind) => set({ kind: InjuryKind.options.find((each) => each === kind) })}
        groups={[
          {
            label: 'Injury',
            options: InjuryKind.options.map((kind) => ({ value: kind, words: KIND_WORDS[kind] })),
          },
        ]}
      />
      <Millimetres label="Length, mm" value={mark.lengthMm} set={(lengthMm) => set({ lengthMm })} />
      <Millimetres label="Width, mm" value={mark.widthMm} set={(widthMm) => set({ widthMm })} />
      <Words label="Colour" name="colour" mark={mark} set={set} />
      <Words
        label="When they say it happened"
        hint="Their words; colour does not tell age"
        name="ageAsTold"
        mark={mark}
        set={set}
      />
      <Words label="Note" name="note" mark={mark} set={set} />
      <Choices
        label="Mark"
        choices={[
          { key: '1', label: 'Done', onChoose: () => panel.go('body-map') },
          {
            key: 'R',
            label: 'Take this mark off',
            onChoose: () => {
              panel.update({ bodyMap: withoutMark(map, index) });
              panel.go('body-map');
              panel.say('The mark was taken off.');
            },
          },
        ]}
      />
    </>
  );
}

interface MillimetresProps {
  label: string;
  value: number | undefined;
  set(value: number | undefined): void;
}

/** Whole millimetres; anything else stays in the field and is said not to be kept. */
function Millimetres({ label, value, set }: MillimetresProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const wrong = typed.trim() !== '' && readMillimetres(typed) === undefined;
  return (
    <TextField
      label={label}
      most={20}
      hint={wrong ? 'Whole millimetres, 1 to 2000. This is not kept.' : undefined}
      value={typed}
      onInput={(text) => {
        setTyped(text);
        set(readMillimetres(text));
      }}
    />
  );
}

interface WordsProps {
  label: string;
  hint?: string;
  name: 'colour' | 'ageAsTold' | 'note';
  mark: InjuryMark;
  set(change: MarkChange): void;
}

/** As many characters of each as a mark keeps. */
const MOST_WORDS = { colour: 80, ageAsTold: 120, note: 600 } as const;

function Words({ label, hint, name, mark, set }: WordsProps) {
  return (
    <TextField
      label={label}
      most={MOST_WORDS[name]}
      hint={hint}
      value={mark[name] ?? ''}
      onInput={(text) => set({ [name]: text || undefined })}
    />
  );
}
