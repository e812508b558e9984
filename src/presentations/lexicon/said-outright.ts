import type { Lexicon } from '../rule';

/**
 * What patients, and those who speak for them, say outright and short: the doer left out ("been hitting her
 * for years"), the patient's own words ("knocks me about"), an answer to "who did this?". `=whom` is "her"
 * where it is the one something is done to (`sense.ts`).
 */
export const SAID_OUTRIGHT: Lexicon = {
  whom: '=whom, him, me, us, them, pt, patient',
  mine: 'my',
  /** Somebody goes for somebody, with hands or with more. */
  'comes-at': `
    [come/comes/came/coming] at [me/=whom/him] [/with/again/in/when/and],
    [go/goes/went/going/gone] for [me/=whom/him] [with/again/when/in/at/and/after/every/because/last/
    tonight/while],
    [went/goes/going] for me, [has/have/had/having/takes] a go at me,
    [put/puts/putting/lay/lays/laid/laying/laying] [his/her/their/a] [hand/hands] on [me/=whom/him],
    [lay/lays/laid/laying] hands on [me/=whom/him],
    [raise~/lift~] [his/her/a/their] [hand/hands/fist/fists/arm] [to/at] [me/=whom/him/us/kids/children],
    [use~/using] [his/her] fists, handy with [his/her] fists, threw me, throws me,
    threw [=whom/him/us] [down/across/against/into/onto/out], throws [=whom/him] [down/across/against/
    into/onto/out], knock~ me [about/around/over/down], knock~ [=whom/him] [about/around]
  `,
  'hair-mine': `[pull~/yank~/drag~~/tug~~/grab~~/rip~~] [my/me by my/me by the/me by/by my] hair`,
  'hair-pull': `[pull~/yank~/drag~~/tug~~/grab~~/rip~~] [her/his/=whom by/him by/by] [/the/her/his] hair`,
  /** Done to the patient by nobody named, as a thing that happens. */
  'gets-hit': `
    [get/gets/getting/being/keeps getting/keep getting/always getting/still getting/still being] [hit/beaten/
    punched/kicked/slapped/battered/thumped/smacked/strangled/choked/knocked about/knocked around/bashed/
    hit about/walloped],
    [hit/punched/kicked/slapped/beaten/pushed/shoved/thumped/attacked] [/again/last night/again last
    night/twice/tonight] [by him/by her/while pregnant/whilst pregnant/when pregnant/in front of/while holding/whilst
    holding/during an argument/in an argument/in a row/during a row],
    hit again by [him/her], hit again last night, hit again tonight, hit again today, hit again this,
    [kicked/punched/hit/hits/punches/kicks/thumped/slapped] [in/on/to/] [the/her/my/pregnant] bump
  `,
  'hit-short': 'hit again, hit me, hits me, hits us, hit us',
  /** A question after the doer, as it stands before or after the answer. */
  'asked-who': `
    who did [it/this/that], who hurt [you/her/him], who hit [you/her/him], who hits [you/her/him],
    who by, by who, by whom, who it was, who was it, who is it, when asked who, asked who, to who,
    who does this, who does that
  `,
  'it-was': 'it was, it were, its, was',
  'mine-was': 'it was my, it were my, was my',
  'beats-her':
    'hits, hitting, beats, beating, batters, battering, slaps, slapping, thumps, thumping, punches, punching, kicks, kicking, strangles, chokes, throttles, bashes, bashing',
  dressing:
    'dressing, dressings, bandage, plaster, suture, sutures, op, operation, surgery, hair, shopping',
  'lets-know':
    'disclose~, confides, confided, reveals, revealed, alleges, alleged, whispers, whispered',
  'owns-up':
    'admits, admitted, admitting, says, said, states, stated, tells, told, discloses, disclosed, eventually, finally, confirms, confirmed, nods, nodded, whispers, whispered, wrote, alleges, alleged, reports, reported',
  valued:
    'phone, mobile, money, cash, wages, card, cards, bank card, keys, car keys, passport, benefits, pension, purse, papers',
  'told-before': `
    not [the/her/his/my/] first time [he/she/partner/husband/wife/boyfriend/hes/shes/that he/that she/
    with him/by him/by partner], [happened/happens/done it/done this/did it/did this] before [with/by]
    [him/partner/husband/wife/boyfriend/ex/girlfriend/her partner/her husband/her ex],
    [years/yrs/months/decades/lifetime] of [it/this/that/beatings/slaps/being hit/hell/abuse/violence]
    [from/by/with/off] [him/partner/husband/wife/her/ex/boyfriend/son/her husband/her partner/my/his],
    [years/yrs/months] of beatings, going on for [years/months/ages] with [him/her/partner/husband],
    used to just be, does it when he, does it to me, does this to me, doing this to me, does this to her,
    did this to me, did this to her, did this to him, does that to her
  `,
  /** Asked of staff in so many words. */
  'seeks-private': `
    [please/plz/pls] help me, [please/plz/pls/] hide me, [dont/do not/please dont] let [him/her/them] in,
    [hes/he is/shes/she is] outside [waiting/in/please/and/now], written on [hand/arm/tissue/paper] help,
    [ask~/want~/wish~] to [speek/sepak/spaek] [alone/privately], [wrote/written/writes] help, [says/said/mouthed/mouths/whispered/whispers/asks for] help me
  `,
  /** Holds that press on a neck; taught in sports too. */
  'neck-hold': `
    chokehold+, choke hold+, headlock+, head lock+, sleeper hold, stranglehold, strangle hold, neck hold,
    neck lock, choked out, rear naked, blood choke, [in/into] a choke, guillotine
  `,
  'goes-for': `
    go for, goes for, went for, going for, grab at, grabbed at, got hold of, gets hold of, getting hold of,
    had hold of, has hold of, took hold of
  `,
  'held-still': 'held, gripped, compressed',
  'into-word': 'into, in, down, against, to, with',
  'soft-thing': 'mattress, sofa, settee, bed, carpet, floor, cushions, pillows, couch, snow, mud',
  dunks: 'held, holds, holding, push~, shove~, dunk~, duck~, force~',
  'under-word': 'under, in, into',
  'water-word': 'water, bath, bath water, toilet, sink, basin, pond, river, pool, canal',
  'sits-on': `
    [sat/sits/sitting/knelt/kneels/kneeling/kneel/stood/lay/lies/lying/leaned/leant] [on/across/over]
  `,
  'chest-word': 'chest, neck, throat, ribs, face',
  'out-cold': 'unconscious, unconsciousness, out, till, until, til, senseless',
  'by-garment': `
    [pulled/yanked/dragged/lifted/hauled/jerked/swung/held/tugged] [/her/him/me/pt/back/up/along]
    [by/by her/by his/by my/by the] [scarf/hood/hoodie/collar/necklace/chain/tie/lanyard/jumper/neckline]
  `,
  'garment-neck': `
    [scarf/tie/towel/chain/necklace/dressing gown cord/stocking/sheet/bandage] [round/around/about]
    [her/his/my/pts/the/] [neck/throat]
  `,
  wears: 'wears, wearing, wore, worn, hung, hanging, warm, draped, puts',
  breathless: `
    flat, inhaler, inhalers, asthma, orthopnoea, stairs, walked, walking, ran, running, exercise, copd,
    infection, smoke, fumes, panic, anxious, anxiety, heart, ankles, oedema, nebs, neb, wheeze, allergic,
    peanut, nut, covid, cough, climbed, exertion, bloods, blood taken, stood up, standing, vaccine, jab
  `,
  'sat-on-by': '[sat/knelt/stood/laid/lain] on by',
  'front-neck-sign': `
    [anterior/front of] neck [/is] [tender/tenderness/pain/swelling/swollen/bruising/sore], neck
    [swelling/swollen], stridor, hoarse, hoarseness, voice [hoarse/changed/croaky/husky/gone], dysphonia,
    odynophagia, [pain/difficulty/painful] swallowing, petechiae, petechial, subconjunctival [haemorrhage/
    haemorrhages/haem/bleed]
  `,
  'row-word': `
    assault, assaulted, alleged assault, altercation, attack, attacked, argument, row, fight, beaten,
    domestic, dv, domestic violence, domestic abuse
  `,
  'caught-in': 'caught [in/on/round/around/under/between], trapped in, snagged',
  'neck-skin': `
    spot, spots, pimple, boil, cyst, abscess, blackhead, node, nodes, glands, gland, thyroid, goitre, pulse,
    mug, cup
  `,
};
