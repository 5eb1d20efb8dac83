import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const sexLife: Category = {
  id: 'sex_life',
  label: 'Sex life and sexual orientation',
  definition: 'sex life, orientation, related services',
  sensitivity: 3,
  names: words(`
    romantic* romantic_interest* love_life* libido* intimac*
    en: sexual* sex_life sex_drive* sex_orient* sex_pref* orientation_sex* lgbt* gay gay_* lesbian*
      bisexual* homosex* heterosex* queer* same_sex* dating* *_dating partner_gender* preferred_partner*
      looking_for_gender* interested_in_men interested_in_women kink* fetish* erotic* porn*
      adult_content* adult_toy* sex_toy* escort* hookup* std_test* sti_test* intimate_* condom* =seeking
      seeking_gender* interested_in looking_for_sex* attracted_to* sexual_* sexes_liked gender_pref*
      preferred_gender* pref_gender* seeks_gender* gender_interest* asexual* pansexual* bi_curious*
      polyamor* monogam* swinger* bdsm* hiv_prep same_gender* partner_sex orientation* sexorient*
      sex_worker* number_partners sexual_partners num_sexual* hooking_up* turn_ons* relationship_pref*
      date_pref* partner_pref*
    de: sexleben* partnerwunsch_geschlecht* erotik* *sexualitat gleichgeschlecht* schwul* lesbisch*
      interessiert_an*
    fr: orientation_sexuel* vie_sexuel* rencontres_* sexuel* orient_sex* interesse_par* recherche_sexe*
    es: orientacion_sex* vida_sexual* orientacion_s* interesado_en busca_genero* parejas_sex*
    pt: orientacao_sex* orientacao_s* interessado_em* parceiros_sex*
    it: orientamento_sess* vita_sess* sessual* orientamento_s* omosess* interessato_a*
    nl: seksue* orientatie* homo_* geaardh*
    pl: orientacj*_seks* orientacja* seksual* homoseks* preferencje_seks*
    nordic: sexliv* samliv* legning* homofil* seksuaal* laggning* orientering* suuntautum*
    cs: orientac_sex*
    hu: szexual* nemi_iranyult* homosz*
    ro: orientare_s*
    el: sexoualik* seksoualik*
    tr: cinsel_y*
    hr: spolna_orij*
    more: sexualni_orient* orientare_sex* cinsel_*
    also: dating_pref*
  `),
  stems: words(`
    sexualit sexuelle sexualid sexualorient sexualitat seksualn seksuaal sessual homosex homosek omosess
    heterosex bisexual transsex lgbt pornog erotic erotik
  `),
  except: words(`
    romantic_movie* romantic_dinner* romantic_comed* romantic_getaway* screen_orient* page_orient*
    device_orient* image_orient* orientation_day* orientation_week* new_hire_orient*
    customer_orientation orientation_screen photo_orient* video_orient* gay_lussac* orientation_done
    orientation_date employee_orient* carbon_dating* dating_back screen_orientation page_orientation
    device_orientation image_orientation orientation_day orientation_type orientation_degree*
    phone_orientation* orientation_angle* orientation_mode* orientation_session* orientation_event*
    orientation_lock* panel_orientation* house_orientation* building_orientation* orientation_pro*
    orientation_scol* orientacion_prof* orientacion_voc* orientation_attended* orientation_complete*
    seeking_alpha job_seeking* seeking_job* seeking_employ* seeking_help* erotica_genre* homo_sapiens
    interested_in_product* interested_in_car* interested_in_home* interested_in_buy* interested_in_sell*
  `),
  values: values(`
    heterosexual; homosexual; bisexual; gay; lesbian; asexual; pansexual; straight; queer;
    heterosexuell; homosexuell; bisexuell; schwul; lesbisch; hétérosexuel; homosexuel; heterosexueel;
    gay man; gay woman; eterosessuale; omosessuale; bisessuale; heteroseksueel; homoseksueel;
    biseksueel; heteroseksualny; homoseksualny; heteroseksuell; homofil; hétérosexuelle; homosexuelle;
    lesbienne; hetero; heterosexuál; meleg; leszbikus
  `),
};
