import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Peer } from '../peer';
import type { Spans } from '../spans';

/** Its custom entities, with only the annotations they need; offsets are counted from its tokens. */
export const winkNlp: Peer = {
  id: 'wink-nlp',
  make(phrases) {
    const nlp = winkNLP(model, ['sbd', 'cer']);
    nlp.learnCustomEntities([{ name: 'phrase', patterns: [...phrases] }], {
      matchValue: false,
      usePOS: false,
      useEntity: false,
    });
    const { its } = nlp;
    return (text) => {
      const doc = nlp.readDoc(text);
      const spaces: string[] = doc.tokens().out(its.precedingSpaces);
      const values: string[] = doc.tokens().out(its.value);
      const starts: number[] = [];
      let at = 0;
      for (let token = 0; token < values.length; token++) {
        at += spaces[token]?.length ?? 0;
        starts.push(at);
        at += values[token]?.length ?? 0;
      }
      const spans: Spans = [];
      doc.customEntities().each((entity: { out(as: unknown): unknown }) => {
        const [first, last] = entity.out(its.span) as [number, number];
        spans.push(starts[first] ?? 0, (starts[last] ?? 0) + (values[last]?.length ?? 0));
      });
      return spans;
    };
  },
};
