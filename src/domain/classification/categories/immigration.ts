import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const immigration: Category = {
  id: 'immigration',
  label: 'Citizenship or immigration status',
  definition: 'citizenship, visa, residence status',
  sensitivity: 3,
  names: words(`
    gastarbeiter* guest_worker* trabajador_extranj* travailleur_etranger* lavoratore_stranier*
    allampolg* obcianstv* drzavljanstv* drzavljan* ypikootita* resident_status* residence_status*
    en: citizen* immigra* immigrant* visa_status* visa_type* visa_expir* visa_class* visa_number*
      residence_permit* residency_stat* resident_permit* work_permit* right_to_work* asylum* refugee*
      green_card* foreigner* alien_number* naturali[sz]ation* undocumented* migrant* i94* uscis*
      settled_status* leave_remain*
    de: aufenthalt* staatsangehor* staatsburger* asyl* fluchtling* arbeitserlaubnis* einburger*
      auslander*
    fr: titre_sejour carte_sejour nationalite* citoyennete* asile* refugie* immigr* permis_travail
      etranger
    es: ciudadania* nacionalidad* permiso_resid* permiso_trabajo residencia_legal* asilo* refugiad*
      inmigra* migrante* poblacion_migr* extranjero* estatus_migr*
    pt: cidadania* nacionalidade* visto_* autorizacao_resid* refugiad* imigra* migrante* estrangeir* rne
    it: cittadinanza* permesso_soggiorno* rifugiat* asilo_polit* richiedente_asilo* immigra* straniero*
    nl: verblijf* nationaliteit* staatsburger* asiel* vluchteling* inburger* werkvergunning*
      vreemdeling*
    pl: obywatelstw* pozwolenie_pobyt* karta_pobyt* uchodzc* azyl* imigran* cudzoziem*
    nordic: statsborger* oppholds* opholds* uppehalls* asyl* flyktning* flygting* flykting* innvandr*
      indvandr* invandr* medborgar* kansalaisuus* oleskelulup* pakolai* turvapaik* arbeidstillatelse*
      arbetstillstand*
    more: obcanstv* allampolgar* cetatenie* vatandaslik* povoleni_pobyt*
  `),
  except: words(`
    senior_citizen* citizen_watch* citizen_band* citizen_charter* citizen_dev* corporate_citizen*
    visa_card* asylum_game alien_movie* auslandsreise*
  `),
  values: values(`
    citizen; permanent resident; refugee; asylum seeker; undocumented; green card; h-1b; h1b; work visa;
    student visa; work permit; eu citizen; non-eu; non-eu citizen; tourist visa; naturalized citizen;
    temporary resident; duldung; aufenthaltserlaubnis; niederlassungserlaubnis
  `),
};
