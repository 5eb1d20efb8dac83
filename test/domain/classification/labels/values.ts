import { labels } from './label.ts';

/** Names that say nothing; the values do. */
export const VALUES = [
  labels(
    'Survey and form exports with numbered questions (LimeSurvey, Typeform)',
    `
    q12 | religion | Catholic ; Muslim ; Buddhist ; None
    q13 | health | Diabetes type 2 ; Asthma ; Epilepsy
    q14 | family | Married ; Divorced ; Widowed
    q15 | identity | ana@example.com ; bo@example.org
    q16 | precise_location | 52.520008,13.404954 ; 48.856613,2.352222
    q17 | account_credentials | DE89370400440532013000 ; GB29NWBK60161331926819
    q18 | account_credentials | 4111111111111111 ; 5500005555555559
    q19 | race_ethnicity | Hispanic or Latino ; African American ; White
    q20 | sex_life | heterosexual ; bisexual ; lesbian
    q21 | politics | CDU ; SPD ; Grüne ; FDP
    q22 | gender_identity | transgender woman ; non-binary ; cisgender man
    q23 | trade_union | IG Metall ; ver.di ; none
    q24 | government_id | 44051401359 ; 02070803628
    q25 | protected | male ; female ; diverse
    q26 | - | red ; green ; blue
    q27 | - | S ; M ; L ; XL
    q28 | - | yes ; no
    q29 | - | visa ; mastercard ; paypal
    q30 | - | Monday ; Tuesday
    q31 | - | very satisfied ; neutral ; dissatisfied
    q32 | - | 1 ; 2 ; 3 ; 4 ; 5
    q33 | - | Orion ; Virgo ; Cancer ; Leo
    q34 | - | single ; album ; EP
    q35 | health | metformin ; insulin ; ibuprofen
    q36 | religion | evangelisch ; römisch-katholisch ; konfessionslos
    q37 | identity | +49 170 1234567 ; +44 20 7946 0958
    q38 | reproductive | pregnant ; trying to conceive ; postpartum
    q39 | - | black ; white ; silver
    q40 | immigration | asylum seeker ; permanent resident ; work visa
    `,
  ),
];
