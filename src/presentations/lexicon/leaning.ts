import type { Lexicon } from '../rule';

/**
 * Single words that lean for a question or against one, by how much (`leans-for-3` weighs 3): written by
 * `test/tools/fit-weights.ts` from the tuning notes alone, together with `weights.ts`. No frame asks for them.
 */
export const LEANING: Lexicon = {
  'leans-for-8': `
    wasnt
  `,
  'leans-for-7': `
    be, me, wrong
  `,
  'leans-for-6': `
    address, always, asks, elbow, the
  `,
  'leans-for-5': `
    by, dressing, gf, hair, letter, need, put, since, than, then, thinks, under, us, was, when
  `,
  'leans-for-4': `
    age, ago, arm, before, being, bf, bp, bus, but, cold, come, have, here, human, husbnd,
    insulin, knows, looked, many, married, one, opened, pcm, printed, removed, small, step, tabs,
    them, there, thigh, three, til, till, tonight, waiting, wedding, where, wks
  `,
  'leans-for-3': `
    ambulance, answer, answers, anxious, arms, bail, blade, boyf, cat, child, coat, course,
    covered, cries, curtain, days, did, doesnt, doors, drew, drinking, drive, dsh, ear, ears,
    easter, etoh, family, fella, flank, food, found, fracture, fridays, fridge, give, go, gone,
    gp, gym, haematoma, hark, hates, he, heard, injuries, isnt, it, jaw, kids, leave, live, lives,
    low, marac, marks, mouth, mum, mummy, must, nite, noted, notes, orbital, outside, partnr,
    party, phoned, pot, ptnr, receptionist, rings, routine, says, self, shoe, so, someone,
    speaking, staff, stair, station, still, stress, sundays, sure, tatt, tells, that, third, time,
    too, torn, triage, tried, volar, want, we, which, width, woman, words, wouldnt, wrists, write,
    yes
  `,
  'leans-for-2': `
    across, against, ages, app, are, argument, ashamed, assault, bag, ball, bathroom, behind,
    bibp, bite, booked, bridge, bruises, bump, burns, can, cancelled, cant, children, closed,
    coffee, commode, cope, crew, dates, declined, dementia, didnt, dinner, discharge, doctor,
    drawn, drink, each, eats, empty, engine, exam, eyebrow, facial, female, fist, flatmate, fob,
    forearm, form, get, gin, going, gown, headaches, help, helps, hitting, holds, housing, hr,
    ibs, in, inhaler, injury, keys, lacs, lap, laughs, lid, ligature, like, linear, living, lost,
    lot, lower, marriage, match, min, mixed, month, months, nac, name, night, nok, offered,
    palpitations, photo, pictures, pill, play, please, pocket, point, pol, pregnant, purpose,
    pushed, puts, rash, reason, ref, relatives, requested, resident, ribs, road, rug, running,
    said, sarc, say, saying, scarf, scene, school, seat, see, sees, send, sertraline, shift,
    short, shouting, slap, sofa, some, speak, spouse, squeezed, starts, staying, summer, surgery,
    syncope, tablet, takes, talked, tenderness, texts, theatre, thoughts, times, tinnitus, to,
    toddler, together, tomorrow, train, trolley, turns, twice, uncle, unless, upper, voice,
    vomiting, wages, walking, way, wears, wet, window, wine, worse, you, zopiclone
  `,
  'leans-against-2': `
    abuse, advised, alone, an, ankle, anxiety, any, appendix, arrested, ate, attack, attends,
    baby, between, bin, bit, bleeding, both, bread, bruise, bruised, burning, cap, cervix, check,
    checked, chlamydia, choked, clean, club, coach, comes, confused, consult, cooled, cough,
    cried, cubicle, cupboard, cut, cyclist, da, daily, daughter, denies, dentist, disclosed,
    doing, down, drops, drove, drunk, dry, elderly, ended, error, evening, exploded, eyes,
    falling, falls, feel, feet, finger, fingers, fitted, floor, football, forearms, forehead,
    glass, grade, gran, graze, grip, hearing, hoarse, holding, hot, inr, jumping, kidney, killing,
    kitchen, know, last, laughing, leaflet, lump, lying, medical, menopause, mistake, mobile,
    mole, mood, more, multiple, naloxone, needles, new, no, once, op, our, over, parking, passed,
    phone, physio, plate, pre, pulses, query, questions, rang, referral, relationship, renal,
    repair, results, runs, safe, same, sample, scan, scar, scratch, sent, sg, sh, sheet, shop, si,
    site, six, slipped, smoker, smoking, social, soup, speculum, sprain, sprained, stable, states,
    steak, steps, stop, straight, stressed, supportive, sutured, swallowed, teacher, teaching,
    tension, test, therapy, they, threatening, through, tight, toe, tooth, traffic, tripped,
    tummy, two, waits, wardrobe, wave, week, well, wheelchair, who, wind, wk, women, wont,
    workshop, worried, wrist, wrote, xr, yo, yrs
  `,
  'leans-against-3': `
    about, above, asked, because, belt, blue, breath, broken, care, caught, contact, coughing,
    counselling, cutting, dad, dietitian, discussed, explained, extra, fainted, glasses, grandma,
    grey, head, hit, intact, is, jumped, kicks, known, legs, lie, lift, likes, missing, morning,
    most, neck, needle, needs, niece, nothing, oil, parents, poor, present, punch, repeat,
    request, review, ring, scald, shin, shut, sister, size, skin, sober, stepped, stone,
    strangulated, stuck, sugar, swing, taxi, threatened, told, toxbase, treated, ward, warfarin,
    while
  `,
  'leans-against-4': `
    asking, beaten, bitten, choice, controlled, dropped, feeling, fiance, flat, had, helping,
    jokes, knee, life, misses, never, none, od, overdose, patient, reaching, sleep, split, stiff,
    tablets, talking, tell, tired, upset, violent, were, whiplash
  `,
  'leans-against-5': `
    after, and, dose, dx, hard, hb, heels, himself, kicked, now, ok, own, son, thumb, years
  `,
  'leans-against-6': `
    bay, eye, for, keeps, moving, nobody, washing
  `,
  'leans-against-7': `
    my, partner, tearful, wife
  `,
  'leans-against-8': `
    re
  `,
  'leans-against-9': `
    hip
  `,
  'leans-against-12': `
    husband
  `,
};
