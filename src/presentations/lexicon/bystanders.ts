import type { Lexicon } from '../rule';

/**
 * People of whom a note tells who are not its patient: by where they are ("woman in the next bed"), by
 * whose they are ("her hairdresser"), or by no more than an article ("a girl who self harms").
 */
export const BYSTANDERS: Lexicon = {
  others: `
    [/a/an/the/one/another/some/this/that/old/young/elderly] [woman/lady/man/gentleman/girl/boy/lad/
    lass/bloke/guy/chap/teenager/youngster/couple/person/mum/mother/dad/father/parent/family/
    families/neighbour/patient/resident/someone/somebody/man and woman] [next door/over the road/
    across the road/down the road/up the road/upstairs from/opposite/across the landing/across the
    corridor/across the ward/in the next bed/in next bed/in next bay/in next cubicle/in the next
    cubicle/in the next bay/in the street/in street/in the park/in park/on the bus/on the train/on
    the tube/on a bus/on a train/at the gym/at church/from church/at mosque/at temple/at the school
    gates/at school gates/at the gates/at playgroup/at toddler group/in her class/in his class/in
    their class/on her course/on his course/in her year/in his year/in her team/in his team/on her
    team/on his team/at her work/at his work/at work/at her office/at his office/from work/from the
    office/in her office/in his office/in her tutor group/in his tutor group/on her street/on his
    street/on her caseload/on his caseload/on the estate/on her ward/at her gym/on her flight],
    [a/an/another/some/this/that] [/young/elderly/old/older/homeless/frail] [woman/girl/boy/lad/lass/
    teenager/child/youngster/parent/couple/family/stranger] [who/whose/being],
    [a/another/some] [man/bloke/guy] whose,
    [/a/an/another/this/that/her/his] [team mate/teammate/room mate at uni/bandmate/bunkmate/cellmate/
    playmate/pen friend/best man/bridesmaid/usher/parishioner/congregant/constituent/tutee/mentee/
    line manager/supervisor/deputy head/head teacher/headteacher/headmaster/understudy/co star/
    course mate/coursemate/lab partner/dance partner/running partner/gym buddy/training partner/
    carpool friend/penpal/schoolmate/playgroup mum/school mum/other mum/old friend/best friend/best
    mate/close friend/family of friends/godmother/godfather/second cousin/cleaner at work/fellow
    student/fellow pupil/fellow guest/fellow passenger/fellow resident/fellow patient/fellow inmate/
    house guest],
    [her/his/their/our] [hairdresser/cleaner/gardener/accountant/dentist/dog walker/childminder/nanny/
    tutor/instructor/trainer/vicar/priest/imam/solicitor/secretary/PA/deputy/assistant/driver/postman/
    window cleaner/builder/plumber/beautician/nail technician/staff/workforce/employees/patients/
    clients/service users/pupils/students/tenants/residents/guests/readers/followers/customers],
    [works/working/volunteers] with [/a/an/the] [woman/lady/man/girl/boy/lad/family/couple/mum] [/who],
    [lets/rents/rented/sublets] [/a] [room/flat/house] [/out] to [/a/an/her/his] [woman/man/lad/girl/
    couple/family/mum/tenant], childminder for [/a] [family/boy/girl],
    [cpr/first aid/help/aid/a lift/a bed/shelter/her coat/his coat] to [/a/an/the] [woman/man/girl/
    boy/lad/stranger/lady/couple], 999 for [/a/an/the] [woman/man/girl/boy/lad/stranger/lady/couple/
    neighbour]
  `,
};
