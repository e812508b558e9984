import { useEffect, useRef, useState } from 'preact/hooks';
import { checkDescription } from '../../../model/check-description';
import {
  describeTaught,
  pathPattern,
  type Taught,
  type TaughtSystem,
} from '../../../model/describe-taught';
import type { StoredPage, TaughtKind } from '../../../model/teaching';
import { checkStored } from './check-stored';
import { writeSystemFile } from './imported-file';
import { sayPagesOfNobody } from './says-whose';
import type { Place, Said, SystemsServices } from './systems-props';

/** One thing pointed at and kept, with the frame it stands in. */
export interface Kept {
  taught: Taught;
  place: Place;
  /** What it reads here, as whoever teaches was shown it. */
  reads: string;
}

export type PickedHere = Extract<Said, { picked: unknown }>['picked'] & { place: Place };

export interface Teaching {
  kept: readonly Kept[];
  /** What is waited for in the record. */
  waiting: TaughtKind | undefined;
  picked: PickedHere | undefined;
  /** What just happened, or what is wrong, a line each. */
  words: readonly string[];
  saved: boolean;
  begin(kind: TaughtKind): void;
  stop(): void;
  keep(locators: Taught['locators'], isMany: boolean, reads: string): void;
  /** What was just pointed at is not kept. */
  leave(): void;
  forget(kept: Kept): void;
  save(system: TaughtSystem): Promise<void>;
  download(): void;
}

export function useTeaching(
  pattern: string,
  services: SystemsServices,
  onSaved: () => void,
): Teaching {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [waiting, setWaiting] = useState<TaughtKind>();
  const [picked, setPicked] = useState<PickedHere>();
  const [words, setWords] = useState<readonly string[]>([]);
  const [file, setFile] = useState<{ id: string; text: string }>();
  const asked = useRef<TaughtKind>(undefined);
  /** By the kind of page; made for what was kept at the time, so dropped where that changes. */
  const stored = useRef(new Map<string, StoredPage>());
  const change = (next: readonly Kept[]): void => {
    stored.current.clear();
    setFile(undefined);
    setKept(next);
  };

  useEffect(
    () =>
      services.onPicked((said, place) => {
        // A click that came before or after the question is nobody's.
        if (asked.current === undefined) return;
        if ('stopped' in said) return finish('Nothing was pointed at.');
        if (said.picked.kind !== asked.current) return;
        finish();
        setPicked({ ...said.picked, place });
      }),
    [],
  );

  function finish(...said: string[]): void {
    asked.current = undefined;
    setWaiting(undefined);
    setWords(said);
    void services.stopPick(pattern);
  }

  async function save(system: TaughtSystem): Promise<void> {
    setFile(undefined);
    const nobody = sayPagesOfNobody(kept.map(({ taught }) => taught));
    if (nobody.length > 0) return setWords(nobody);
    const json = describeTaught(
      system,
      kept.map(({ taught }) => taught),
    );
    const { description, problems } = checkDescription(json);
    if (!description || problems.length > 0) return setWords(problems);
    for (const place of placesOf(kept)) {
      const page = await services.storePage(place, description);
      if (!page.ok) return setWords([page.message]);
      stored.current.set(pathPattern(page.value.address), page.value);
    }
    // In one tab only the page in front can be stored; the others are opened again, one by one.
    const wanted = new Set(kept.map(({ taught }) => pathPattern(taught.address)));
    const missing = [...wanted].filter((path) => !stored.current.has(path));
    if (missing.length > 0) {
      return setWords([
        `${wanted.size - missing.length} of ${wanted.size} pages are stored. Open ${missing[0]} in the record again, then press the same button.`,
      ]);
    }
    const pages = [...wanted].flatMap((path) => stored.current.get(path) ?? []);
    const checked = checkStored(json, pages, services.readStored);
    if (!checked.ok) return setWords(checked.message.split('\n'));
    const done = await services.keepSystem(json, pages);
    if (!done.ok) return setWords([done.message]);
    setFile({ id: system.id, text: writeSystemFile({ description: json, pages }) });
    setWords([
      `In force on this computer as version ${system.version}. ${pages.length === 1 ? 'Its page is' : `Its ${pages.length} pages are`} stored without any patient’s details. Load the record again, then test reading.`,
    ]);
    onSaved();
  }

  return {
    kept,
    waiting,
    picked,
    words,
    saved: file !== undefined,
    begin(kind) {
      asked.current = kind;
      setPicked(undefined);
      setWords([]);
      setWaiting(kind);
      void services.beginPick(pattern, kind).then((begun) => begun.ok || finish(begun.message));
    },
    stop: () => finish(),
    keep(locators, isMany, reads) {
      if (!picked) return;
      const { kind, address, made, isTyped, fingerprint, phrase, place } = picked;
      const taught = { kind, address, made, isTyped, isMany, locators };
      const beside = { ...(fingerprint ? { fingerprint } : {}), ...(phrase ? { phrase } : {}) };
      change([...kept, { taught: { ...taught, ...beside }, place, reads }]);
      setPicked(undefined);
    },
    leave: () => setPicked(undefined),
    forget: (gone) => change(kept.filter((each) => each !== gone)),
    save,
    download: () => file && services.saveFile(`${file.id}.json`, file.text),
  };
}

/** Each frame once, where something of a patient was pointed at. */
function placesOf(kept: readonly Kept[]): Place[] {
  const places = new Map(kept.map(({ place }) => [`${place.tabId}/${place.frameId}`, place]));
  return [...places.values()];
}
