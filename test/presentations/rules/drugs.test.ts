import { testRule } from '../detect-text';

testRule('drugs', {
  fires: ['IVDU', 'cocaine use', 'smoked crack'],
  quiet: ['drug allergy', 'no drugs given'],
  negated: ['no cocaine use', 'denies IVDU'],
  historical: ['cocaine use in 2009', 'PMH: IVDU, clean since 2010'],
  other: ["brother's heroin use", "her brother's cocaine use"],
  hypothetical: ['Leaflet on cocaine', 'if cocaine use admit'],
  misspelt: ['cociane use', 'cocaien use'],
  sense: ['speed of onset', 'grass allergy'],
  review: ['practice.md 2.2 Alcohol/drugs', 'heroin user'],
});
