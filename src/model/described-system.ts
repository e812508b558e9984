import type { SystemDescription } from './system-description';

/** Where a description in force came from; a policy's wins over this computer's, that over the build's. */
export type DescriptionSource = 'policy' | 'this computer' | 'built in';

/** A description in force, by what a person needs to know of it. */
export interface DescribedSystem {
  id: string;
  version: number;
  title: string;
  source: DescriptionSource;
}

/** All descriptions there are, from the strongest source down, and what is wrong with others. */
export interface Descriptions {
  inForce: { description: SystemDescription; source: DescriptionSource }[];
  problems: string[];
}

/** Of several with one id only the first holds. */
export function chooseInForce(
  sources: readonly [DescriptionSource, readonly SystemDescription[]][],
): Descriptions['inForce'] {
  const seen = new Set<string>();
  return sources.flatMap(([source, descriptions]) =>
    descriptions.flatMap((description) => {
      if (seen.has(description.id)) return [];
      seen.add(description.id);
      return { description, source };
    }),
  );
}
