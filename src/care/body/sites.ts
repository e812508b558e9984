import type { BodyView } from './body-map';
import { outlineOf } from './outlines';

/** A named place of one picture; left and right are the patient's own. */
export interface BodySite {
  id: string;
  label: string;
  view: BodyView;
  /** In thousandths of the picture's width and height. */
  x: number;
  y: number;
}

/** `name | x y`, in units of the picture; `±` stands for both sides of the midline at 200. */
const WHOLE: Record<'front' | 'back', string> = {
  front: `face | 0 70; front of neck | 0 128; ± shoulder | 80 176; breastbone | 0 222;
    ± chest or breast | 42 222; upper abdomen | 0 306; ± side of abdomen | 54 340;
    around the navel | 0 372; lower abdomen | 0 420; ± hip | 68 428; ± upper arm | 98 250;
    ± crook of elbow | 108 334; ± forearm | 124 396; ± wrist | 138 454; ± groin | 40 466;
    ± thigh | 48 540; ± inner thigh | 18 540; ± knee | 41 660; ± shin | 42 740; ± ankle | 36 836;
    ± foot | 42 872`,
  back: `back of head | 0 66; back of neck | 0 128; ± back of shoulder | 76 172;
    ± shoulder blade | 42 216; spine, upper back | 0 220; middle of back | 0 300;
    lower back | 0 380; ± side of back | 54 340; ± back of upper arm | 98 250; ± elbow | 110 334;
    ± back of forearm | 124 396; ± buttock | 42 450; ± back of thigh | 46 560;
    ± back of knee | 41 664; ± calf | 42 735; ± heel | 36 868`,
};

/** `name | x y`, in units of the picture, every place by itself. */
const CLOSE: Record<'head' | 'hands' | 'genital', string> = {
  head: `crown | 230 30; forehead | 230 72; right eye or lids | 194 126; left eye or lids | 266 126;
    white of right eye | 186 132; white of left eye | 274 132; bridge of nose | 230 136;
    nose | 230 168; right cheek | 176 180; left cheek | 284 180; lips | 230 208;
    inside of mouth | 230 218; chin | 230 244; right jaw | 182 222; left jaw | 278 222;
    front of neck, middle | 230 284; right of neck, front | 200 288; left of neck, front | 260 288;
    right side of scalp | 86 390; right temple | 162 426; right ear | 96 468;
    behind right ear | 62 490; right side of neck | 114 602; right angle of jaw | 118 544;
    left side of scalp | 374 390; left temple | 298 426; left ear | 364 468;
    behind left ear | 398 490; left side of neck | 346 602; left angle of jaw | 342 544`,
  hands: `right wrist, back | 104 250; back of right hand | 106 180; right knuckles | 108 130;
    right fingers, back | 106 70; right thumb, back | 26 140; right wrist, palm side | 108 544;
    right palm | 104 480; right fingers, palm side | 106 364; right thumb, palm side | 184 434;
    left wrist, palm side | 312 544; left palm | 316 480; left fingers, palm side | 314 364;
    left thumb, palm side | 236 434; left wrist, back | 316 250; back of left hand | 314 180;
    left knuckles | 312 130; left fingers, back | 314 70; left thumb, back | 394 140`,
  genital: `pubic area | 160 100; genitals | 160 170; right inner thigh, high | 122 236;
    left inner thigh, high | 198 236; right groin crease | 104 144; left groin crease | 216 144;
    left buttock | 428 150; right buttock | 532 150; between the buttocks | 480 140; anus | 480 178;
    perineum | 480 212; inside, as told | 160 200`,
};

function wholeSites(view: 'front' | 'back'): BodySite[] {
  return entries(WHOLE[view]).flatMap(([name, dx, y]) => {
    if (!name.startsWith('±')) return [site(view, name, 200 + dx, y)];
    const bare = name.slice(1).trim();
    // On the front picture the patient's left lies at the reader's right.
    const towards = view === 'front' ? 1 : -1;
    return [
      site(view, `right ${bare}`, 200 - dx * towards, y),
      site(view, `left ${bare}`, 200 + dx * towards, y),
    ];
  });
}

function closeSites(view: 'head' | 'hands' | 'genital'): BodySite[] {
  return entries(CLOSE[view]).map(([name, x, y]) => site(view, name, x, y));
}

function entries(text: string): [name: string, x: number, y: number][] {
  return text.split(';').map((entry) => {
    const [name = '', place = ''] = entry.split('|').map((part) => part.trim());
    const [x = 0, y = 0] = place.split(' ').map(Number);
    return [name.replace(/\s+/g, ' '), x, y];
  });
}

function site(view: BodyView, label: string, x: number, y: number): BodySite {
  const { width, height } = outlineOf(view, 'adult');
  return {
    id: `${view}-${label.replace(/[^a-z]+/g, '-')}`,
    label,
    view,
    x: Math.round((x / width) * 1000),
    y: Math.round((y / height) * 1000),
  };
}

/** Every named place, by picture. */
export const bodySites: readonly BodySite[] = [
  ...wholeSites('front'),
  ...wholeSites('back'),
  ...closeSites('head'),
  ...closeSites('hands'),
  ...closeSites('genital'),
];

export function sitesOf(view: BodyView): readonly BodySite[] {
  return bodySites.filter((each) => each.view === view);
}

/** The named place nearest to a press, by what the eye sees: thousandths are not square. */
export function nearestSite(view: BodyView, x: number, y: number): BodySite | undefined {
  const { width, height } = outlineOf(view, 'adult');
  const far = (each: BodySite) =>
    Math.hypot(((each.x - x) / 1000) * width, ((each.y - y) / 1000) * height);
  return sitesOf(view).reduce<BodySite | undefined>(
    (best, each) => (best && far(best) <= far(each) ? best : each),
    undefined,
  );
}
