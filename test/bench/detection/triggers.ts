/**
 * The words that say how a phrase is meant, for both readers of scope: by the class our own scope rules know
 * them as. A few dozen, as such lists begin (Chapman 2001, Harkema 2009); the product's own tables hold more.
 */
export const TRIGGERS = {
  denies:
    'denies,denied,negative for,no evidence of,no sign of,ruled out,free of,absence of,rules out,declines,no history of,none of',
  no: 'no,without,nil,never',
  not: 'not',
  past: 'history of,last year,previous,previously,years ago,past history,prior,in the past,known',
  supposed: 'if,return if,should,in case of,risk of,may,advised,to look for,concern for',
  others: 'mother,father,brother,sister,friend,family history,son,daughter',
  'denied-after': 'unlikely,was ruled out,denied,not seen,resolved,absent',
  until: 'but,however,although,except,apart from,though',
} as const satisfies Record<string, string>;
