import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const sexLife: Category = {
  id: 'sex_life',
  label: 'Sex life and sexual orientation',
  definition: 'sex life, orientation, related services',
  sensitivity: 3,
  names: words(`
    romantic* romantic_interest* love_life* libido* intimac*
    en: sexual* sexualit* sex_life sex_drive* sex_orient* sex_pref* orientation orientation_sex* lgbt*
      gay gay_* lesbian* bisexual* homosex* heterosex* queer* same_sex* dating* *_dating partner_gender*
      preferred_partner* looking_for_gender* interested_in_men interested_in_women libido* kink* fetish*
      erotic* porn* adult_content* adult_toy* sex_toy* escort* hookup* std_test* sti_test* intimate_*
      condom*
    de: sexuell* sexual* sexleben* homosexuell* partnerwunsch_geschlecht* erotik*
    fr: orientation_sexuel* vie_sexuel* sexualite* homosexuel* rencontres_*
    es: orientacion_sex* vida_sexual* sexualidad* homosexual*
    pt: orientacao_sex* vida_sexual* sexualidade*
    it: orientamento_sess* vita_sess* sessualit* omosessual*
    nl: seksue* seksualiteit* geaardheid* homoseksu*
    pl: orientacj*_seks* seksualn* homoseksual*
    nordic: seksuell* seksualit* sexuell* sexliv* samliv* legning* homofil* seksuaal*
    more: sexualni_orient* orientare_sex* cinsel_*
    also: dating_pref*
  `),
  except: words(`
    romantic_movie* romantic_dinner* romantic_comed* romantic_getaway*
    screen_orient* page_orient* device_orient* image_orient* orientation_day* orientation_week*
    new_hire_orient* customer_orientation orientation_screen photo_orient* video_orient* gay_lussac*
    orientation_done orientation_date employee_orient* carbon_dating* dating_back screen_orientation
    page_orientation device_orientation image_orientation orientation_day
  `),
  values: values(`
    heterosexual; homosexual; bisexual; gay; lesbian; asexual; pansexual; straight; queer;
    heterosexuell; homosexuell; bisexuell; schwul; lesbisch; hétérosexuel; homosexuel; heterosexueel;
    gay man; gay woman
  `),
};
