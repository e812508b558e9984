import type { Lexicon } from '../rule';

/**
 * Where the name of an event is only a subject of talk: papers, teaching, films, forms, warnings, work
 * done for others. What follows (or stands just before) names no event of the patient's. No word is here
 * that also introduces what a patient tells ("talk about", "report of", "signs of").
 */
export const TOPICS: Lexicon = {
  supposed: `
    [handout+/booklet+/pamphlet+/flyer+/brochure+/factsheet+/fact sheet+/sticker+/banner+/advert+/
    slide+/article+/chapter+/essay+/blog+/novel+/film+/movie+/series/programme+/drama+/documentary/
    story line/episode+/podcast+/exhibition/display/workshop+/seminar+/assembly/webinar+/conference/
    lesson+/debate+/study day/study days/sermon/campaign+/petition+/rules/legislation/guidance/
    guideline+/protocol+/statistics/stats/survey+/questionnaire+/quiz/exam question+/case study/case
    studies/dissertation/vigil/charity run/fun run/fundraiser+/book club/reading group]
    [/is/was] [/reading/discussing] [about/on/re/for/covering/concerning/regarding/against]
    [/a man who/a woman who/a girl who],
    [read/reads/reading/watched/watches/watching/listening/studied/studies/blogs/blogged/lecture~/
    lecturing/teach~/taught] [/a lot/up] [about/on] [/a man who], read that, reading that,
    wrote to [/her/his/the] [mp/council/paper/papers/editor] about,
    [asks/asked/wonders/wondered/queries/queried/curious/wants to know] what counts as [/an],
    [danger+/toxicity/definition] of [/an/a], [how to/ways to/when to] [treat/spot/recognise] [/an/a],
    [first aid/cpr/mandatory/induction/refresher/online/staff] [course/training/module/update],
    toxic if, harmful if, fatal if, dangerous if, poisonous if, never exceed,
    more [than this/than that/than =few/than =many/] is [/an], box warning, black box, black triangle,
    [risks/complications/side effects/adverse effects] [discussed/explained/covered/listed/given/read
    out/quoted/including/include/incl/inc], [consented/consent/consents] [for/form], bnf, smpc,
    package insert,
    [retrain/retraining/training/trains/applying/applied/hopes/hoping/wants/plans/studying/qualified/
    qualifying] to [help people/help others/support people/support others/work with/work in/counsel/
    teach/become a/become an/be a/be an], to help people who, helps people who,
    [volunteers/volunteer/volunteering/trustee] [on/at/in/with/for/of] [/a/an/the/our/local],
    [fundraising/fundraised/raising money/raised money/knits/knitted/baked/baking/sponsored/donates/
    donated/donating] [/run/walk/swim/bake/cakes/clothes/blankets/toys] [for/to] [/the/a/local],
    fundraising, would never [let/allow/stand for/put up with] [a/any], [were/was] [he/she] [/ever] to,
    any [man/woman/bloke/partner] who, will be [asked/screened] [about/for/re],
    [to be/due to be/not yet/yet to be] [asked/screened] [about/for/re], tick box, tick boxes,
    checklist, told if, to ring if, told that if, knows that if, warned if, went over how, teaching slot, [demonstrated/explained/described/shown/showed] how [a/an], [moot/mock] [court/trial], teaches, taught a class
  `,
  'supposed-after': `
    campaign+, campaigner+, charities, hotline, handout+, booklet+, slide+, module+, e module, e
    learning, webinar+, workshop+, seminar+, lectures, researcher+, trainer+, legislation, statistics,
    survey+, quiz, vigil, tv series, welcome pack, template, proforma, discussed as, explained as,
    listed as, quoted as, warned as, as [a/an/] [rare/possible/known/potential/uncommon/common/very
    rare] [effect/side effect/risk/complication/reaction/], question+ deferred, question not asked,
    n/a, not applicable, possible [in/on/when/under/early/initially], can occur, may occur
  `,
};
