import type { Lexicon } from '../rule';

/**
 * Single words that lean for a question or against one, by how much (`leans-for-3` weighs 3): written by
 * `test/tools/fit-weights.ts` from the tuning notes alone, together with `weights.ts`. No frame asks for them.
 */
export const LEANING: Lexicon = {
  'leans-for-7': `
    be, me, wasnt, wrong
  `,
  'leans-for-6': `
    address, always, asks, the, was
  `,
  'leans-for-5': `
    by, cold, dressing, elbow, hair, need, pcm, put, since, than, then, thinks, three, under, us,
    when, wks
  `,
  'leans-for-4': `
    age, ago, arm, before, being, bf, bus, but, food, gf, gp, have, here, human, insulin, knows,
    letter, looked, many, married, mid, mummy, one, opened, printed, removed, step, tabs, that,
    them, there, thigh, til, till, tonight, waiting, wedding, where
  `,
  'leans-for-3': `
    ambulance, answer, answers, anxious, are, arms, bail, blade, booked, boyf, bp, cat, coat,
    come, course, covered, cries, curtain, days, did, doesnt, doors, drew, drinking, dsh, ear,
    ears, easter, family, fella, found, fracture, fridays, fridge, give, go, gone, gym, haematoma,
    hark, hates, he, husbnd, injuries, isnt, it, kept, kids, leave, live, low, marks, month, must,
    nad, nite, noted, orbital, outside, partnr, party, phoned, pot, ptnr, reports, resident,
    rings, routine, says, see, sees, self, shoe, small, so, someone, speaking, staff, stair,
    station, still, stress, sundays, sure, tatt, tells, third, to, too, torn, triage, volar, want,
    we, which, width, woman, words, wouldnt, wrists, write, yes
  `,
  'leans-for-2': `
    against, ages, app, argument, ashamed, assault, bag, ball, bathroom, behind, bibp, bite,
    bridge, brother, bruises, bump, burns, can, cancelled, cant, child, children, closed, coffee,
    colleague, commode, cope, crew, daddy, dates, declined, dementia, didnt, dinner, discharge,
    doctor, dont, drawn, drink, drive, each, eats, empty, engine, etoh, exam, eyebrow, facial,
    female, fist, flank, flatmate, fob, forearm, form, get, gin, going, gown, hanging, headaches,
    heard, help, helps, his, hitting, holds, housing, ibs, ibuprofen, in, inhaler, injury, jaw,
    keys, lacs, laughs, lid, ligature, like, linear, lives, living, lost, lot, lower, marac,
    marriage, match, min, mixed, months, mother, mouth, mum, nac, next, night, nok, nose, notes,
    off, palpitations, park, photo, pictures, pill, play, please, pocket, point, pol, pregnant,
    purpose, pushed, puts, rash, reason, receptionist, ref, relatives, requested, ribs, road, rug,
    running, said, sarc, say, saying, scarf, scene, school, seat, send, sertraline, shift, short,
    shouting, slap, sleeve, sofa, some, speak, spouse, squeezed, starts, staying, summer, syncope,
    tablet, takes, talked, tenderness, texts, thoughts, time, times, tinnitus, together, train,
    tried, trolley, turns, twice, uncle, unless, upper, voice, vomiting, wages, walking, way,
    wears, went, wet, window, wine, worse, zopiclone
  `,
  'leans-against-2': `
    abuse, acid, advised, alone, an, ankle, another, anxiety, appendix, arrested, ate, attack,
    attends, baby, better, between, bin, bleeding, both, bread, breath, breathing, broken, bruise,
    bruised, burning, cap, cervix, check, checked, chlamydia, choked, clothes, coach, comes,
    confused, consult, contact, cough, counted, cried, cubicle, cupboard, cut, cyclist, da, daily,
    daughter, dentist, doing, down, drank, drops, drove, drug, ended, error, evening, exploded,
    eyes, falling, finds, finger, fitted, floor, football, forearms, forehead, glass, gran, graze,
    grip, head, hearing, hoarse, holding, hot, inr, jumping, kidney, killing, kitchen, know, last,
    laughing, leaflet, lump, lying, menopause, mobile, mood, more, most, multiple, naloxone, new,
    no, once, op, our, parking, passed, phone, physio, plate, pulses, query, questions, rang,
    referral, relationship, renal, repair, results, ring, safe, same, sample, scan, scar, scratch,
    sent, separation, sg, sh, sheet, shop, si, site, six, slipped, smoker, smoking, social, soup,
    speculum, sprain, sprained, states, steak, stop, stopping, straight, support, supportive,
    sutured, swallowed, teaching, through, tight, toe, traffic, trip, tripped, tummy, two, waits,
    ward, wardrobe, week, wheelchair, who, wind, wk, wont, work, workshop, worried, wrist, wrote,
    xr, yo, yrs
  `,
  'leans-against-3': `
    about, above, any, asked, beaten, because, belt, bit, blue, care, caught, clean, cooled,
    coughing, counselling, cutting, dad, dietitian, disclosed, drunk, elderly, explained, extra,
    fainted, flat, glasses, grandma, grey, hit, intact, is, jumped, kicks, known, legs, lie, lift,
    likes, missing, morning, neck, needle, needs, niece, nothing, oil, poor, present, punch,
    repeat, request, review, scald, shut, size, skin, sleep, sober, stepped, steps, stone,
    strangulated, stressed, stuck, sugar, swing, taxi, teacher, tension, threatened, told,
    toxbase, treated, warfarin, well, while
  `,
  'leans-against-4': `
    and, asking, bitten, choice, controlled, discussed, dropped, feeling, fiance, had, helping,
    jokes, knee, life, misses, now, od, overdose, parents, patient, reaching, shin, sister, split,
    stiff, tablets, talking, tell, thumb, tired, upset, violent, whiplash
  `,
  'leans-against-5': `
    after, dose, dx, heels, kicked, never, none, ok, own, son
  `,
  'leans-against-6': `
    eye, for, hard, hb, himself, moving, nobody, washing, wife, years
  `,
  'leans-against-7': `
    keeps, my, partner, re, tearful
  `,
  'leans-against-10': `
    hip
  `,
  'leans-against-12': `
    husband
  `,
};
