import type { Lexicon } from '../rule';

/** Times of a life that are over, in words rather than dates (`context.ts` has dates and headings). */
export const LONG_AGO: Lexicon = {
  past: `
    [in/during/through/since/from/back in/throughout] [her/his/their/my/] [sixth form/school
    days/schooldays/student days/student years/uni days/uni years/university days/army days/navy
    days/teens/teenage years/teen years/early teens/late teens/youth/younger days/younger
    years/early twenties/mid twenties/late twenties/twenties/early thirties/thirties/forties/early
    years/wild years/drinking days/past life/previous life/former life/old life/girlhood/boyhood/
    first marriage/early marriage/previous marriage/former marriage/last marriage/first job],
    [as/when] [a/an/still a/only a/just a/] [undergraduate/undergrad/apprentice/schoolboy/
    schoolgirl/young man/young woman/young girl/young lad/young mum/young wife/teenage mum/
    cadet/student nurse/little girl/little boy/small child/young child/youngster/adolescent],
    [back/way back] in the [day/sixties/seventies/eighties/nineties/noughties],
    [many/several/a few/some/quite some/a good few] [moons/winters/summers] ago,
    [a/half a/another/whole] [lifetime/generation] ago, decades old,
    [in/during] [the/] [first/second/last/] [lockdown/lockdowns/pandemic],
    [around/before/since] the millennium, long before, long since [over/past/gone/behind/left/moved],
    [/on/in/per/from] [/the] [old/legacy/paper/previous/archived/historic/scanned] [notes/records/
    record/summary/file/entry/entries/letter/letters/problem list/coding],
    [old/legacy/archived/historic] [code/coded/entry/entries/read code/problem],
    childhood, [whole/most/much] of [her/his] childhood, [pre/before] [marriage/motherhood/fatherhood],
    before the [kids/children/twins/baby/wedding/move], before [kids/children]
  `,
  'past-after': `
    [when/while] [she/he/pt/they/i] [was/were] [still/only/just/] [=few/=many/eight/nine/ten/eleven/
    twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty/thirty/at school/at
    uni/at college/at university/in care/in the army/in the navy/younger/little/small/growing up/in
    sixth form/training/a student/a teenager/a teen/an apprentice],
    [at/aged/age/from] [age/aged/the age of/] [six/seven/eight/nine/ten/eleven/twelve/thirteen/
    fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty one/twenty],
    at age [=few/=many/=year], teens, [many/several/a few/some/quite some] [moons/winters] ago, back in the day,
    [in/during] [the/her/his/] [sixth form/school days/schooldays/student days/uni days/army days/
    twenties/early twenties/late twenties/thirties/forties/youth/first marriage/previous marriage/
    former marriage/first lockdown/lockdown/lockdowns/pandemic/noughties],
    in a [previous/former/past] life, around the millennium, before [she/he/they] [had/met] [the/her/his/their/] [kids/
    children/twins/current/second] [/husband/wife/partner], before [the/] [kids/children], as an [undergraduate/undergrad/apprentice/
    adolescent], as a [schoolboy/schoolgirl/young man/young woman/young wife/young mum],
    decades old, when still at [school/home/college], [none/nothing/nil/no more/no further/no repeat/
    no recurrence/clear/clean/well/stable] [in/for/since/these/the last/over] [the/past/last/] [ten/
    twelve/fifteen/twenty/thirty/many/several] [years/yrs],
    [nothing/none/nil] in [=few/=many/two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen/
    twenty/thirty] [years/yrs], long behind [her/him/them], [put/left] [it/that/all that] behind,
    [she/he/perpetrator/abuser/ex/stalker] has since [died/remarried],
    [has/now/both/long] moved on, [two/three/four/five/six/seven/eight/nine/ten] [yrs/years]
    [clean/free/out/safe/on], [ended/over/finished/stopped] [two/three/four/five/six/seven/eight/
    nine/ten/twelve/twenty/many/several/some/=few/=many] [years/yrs] [ago/back/since/]
  `,
  /** Weeks of a pregnancy and hours of a day are no age. */
  'not-past': `
    [at/from/when she was/when pt was/by/before] [=few/=many/six/seven/eight/nine/ten/eleven/twelve/
    thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty/thirty] [weeks/wks/wk/week/
    gestation/tonight/last night/this morning/am/pm/o clock/oclock/sharp/yesterday/today],
    before [she/he] [had/has] [a/the/to/time], teens [today/tonight]
  `,
};
