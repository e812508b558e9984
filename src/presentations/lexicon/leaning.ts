import type { Lexicon } from '../rule';

/**
 * Single words that lean for a question or against one, by how much (`leans-for-3` weighs 3): written by
 * `test/tools/fit-weights.ts` from the tuning notes alone, together with `weights.ts`. No frame asks for them.
 */
export const LEANING: Lexicon = {
  'leans-for-8': `
    me, since, wasnt
  `,
  'leans-for-7': `
    wrong
  `,
  'leans-for-6': `
    always, asks, hair, put, us
  `,
  'leans-for-5': `
    address, cold, dressing, elbow, gf, need, thigh, thinks, wks
  `,
  'leans-for-4': `
    age, ago, ambulance, answer, arm, bf, bp, course, days, family, go, human, insulin, knows,
    looked, many, marks, married, mummy, must, opened, pcm, printed, removed, small, tabs, three,
    till, time, tonight, torn, waiting, want, wedding, write
  `,
  'leans-for-3': `
    answers, behind, blade, boyf, bump, bus, cat, children, coat, covered, cries, curtain, dinner,
    discharge, doors, drew, drinking, drive, dsh, ear, ears, easter, eats, fella, food, found,
    fracture, fridays, fridge, give, gone, gown, gp, haematoma, hates, husbnd, isnt, kept, kids,
    leave, letter, like, live, lives, lot, low, marac, month, mum, nite, nose, noted, one,
    orbital, outside, partnr, party, phoned, pocket, pot, ptnr, resident, rings, routine, see,
    sees, self, shift, shoe, someone, speaking, staff, stair, starts, step, still, stress,
    sundays, tells, third, til, triage, volar, width, woman, words, wouldnt, wrists
  `,
  'leans-for-2': `
    across, ages, argument, arms, ashamed, assault, backwards, bail, ball, bathroom, bibp, bite,
    booked, bridge, bruises, burns, cancelled, chair, child, coffee, come, commode, cope, crew,
    daddy, dates, dementia, diary, didnt, doctor, doesnt, dont, drawn, drink, empty, engine, etoh,
    eyebrow, facial, female, fist, five, flank, flatmate, fob, forearm, form, four, get, gin,
    going, gym, hanging, hark, headaches, heard, help, helps, hitting, holds, home, housing, hr,
    ibuprofen, inhaler, injuries, injury, jaw, knocked, knuckles, lacs, lap, laughs, lid,
    ligature, linear, living, lost, lower, made, marriage, min, mixed, months, mouth, next, night,
    nok, notes, palpitations, park, photo, pill, play, please, point, pol, police, propranolol,
    pub, purpose, pushed, puts, rash, rather, reason, ref, reports, right, road, rug, running,
    sarc, saying, scarf, scene, seat, send, sertraline, short, shouting, slap, sleeve, sofa, some,
    speak, speaks, spouse, staying, summer, sure, syncope, tablet, takes, talked, tatt,
    tenderness, texts, thought, thoughts, times, tinnitus, toddler, together, train, tried,
    tuesday, turns, uncle, uni, unless, upper, voice, vomiting, wages, walking, way, we, wears,
    went, wet, window, wine, worse, wound, you, zopiclone
  `,
  'leans-against-2': `
    abuse, abx, advised, ankle, anxiety, any, appendix, asked, ate, attack, attends, belt, bin,
    breath, breathing, bruised, calpol, cap, carrying, cervix, check, checked, chlamydia, choked,
    clean, club, confused, consult, contact, corrected, council, cubicle, cut, da, daughter,
    disclosed, doing, drank, drops, drove, dry, elderly, ended, error, evening, eyes, falling,
    finds, fingers, fitted, football, forearms, forehead, friday, glass, glasses, gran, graze,
    grip, gtt, hearing, heel, hoarse, holding, hot, informed, inr, jumping, kidney, killing,
    kitchen, know, landlord, laughing, leaflet, legs, lump, lying, mates, menopause, mood, more,
    most, multiple, nails, needles, new, nights, no, op, our, pad, passed, phone, plate, rang,
    referral, relationship, renal, repeat, rest, results, safe, safety, same, scan, scar, scratch,
    seeing, separation, sg, sh, sheet, shelf, shingles, shut, si, site, six, sleeping, slipped,
    smoker, smoking, social, soup, speculum, sprain, sprained, steak, stressed, supportive,
    sutured, swallowed, swing, taxi, teacher, teaching, tension, through, tight, toe, traffic,
    trip, tripped, tummy, until, waits, ward, wardrobe, weight, wheelchair, wind, wish, wk, wont,
    work, workshop, worried, wrist, xr, yo, yrs
  `,
  'leans-against-3': `
    above, asking, because, between, bit, bleeding, blue, burning, caught, comes, cooled,
    coughing, counselling, cried, cutting, dietitian, discussed, drunk, extra, fainted, flat,
    floor, grandma, head, hit, jumped, kicks, knee, known, lie, lift, likes, missing, morning,
    neck, needle, needs, niece, none, now, oil, once, parking, poor, pulses, punch, query,
    questions, request, review, ring, sample, scald, shin, shop, sister, size, skin, sober,
    stepped, steps, stone, stop, straight, strangulated, stuck, toxbase, treated, two, warfarin,
    well, while, whiplash
  `,
  'leans-against-4': `
    beaten, bitten, care, choice, controlled, dad, dropped, explained, feeling, fiance, grey,
    intact, jokes, life, misses, never, od, parents, patient, present, reaching, sleep, split,
    states, sugar, talking, tell, threatened, thumb, tired, told, upset, violent
  `,
  'leans-against-5': `
    dose, dx, eye, heels, helping, kicked, moving, ok, overdose, own, stiff, tablets, years
  `,
  'leans-against-6': `
    hard, hb, himself, son, washing, wife
  `,
  'leans-against-7': `
    nobody, tearful
  `,
  'leans-against-8': `
    keeps, partner
  `,
  'leans-against-9': `
    my
  `,
  'leans-against-10': `
    hip
  `,
  'leans-against-12': `
    husband
  `,
};
