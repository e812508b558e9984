/** Choices used so often in the tables that they have a name: `@p` stands for `[her/his/...]`. */
export const MACROS: Readonly<Record<string, string>> = {
  '@p': 'her/his/my/the/their/a//both',
  '@him': 'her/him/me/pt/them/us',
  '@not':
    'not/wont/wouldnt/will not/would not/doesnt/does not/didnt/did not/dont/do not/never/isnt/hasnt/cant/cannot/couldnt/could not/unable to/refuse~ to/refuse~/decline~ to/decline~/reluctant to/unwilling to/not want/not wanting/not want to/doesnt want/doesnt want to/didnt want/didnt want to/dont want to/not able to/not keen/not feel able to/doesnt feel able to/not happy to/not ready to/hesitant/not allowed to',
};
