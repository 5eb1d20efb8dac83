import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const biometric: Category = {
  id: 'biometric',
  label: 'Biometric data',
  definition: 'face, fingerprint, voice, gait used to identify',
  sensitivity: 3,
  names: words(`
    en: face_id face_template* faceprint* face_embed* face_scan* face_match* face_vector* facial_*
      fingerprint* voiceprint* voice_id voice_print* voice_sample* voice_template* iris_scan* iris_code*
      retina* palm_print* palm_vein* palm_scan* hand_geometry* gait* gait_pattern* keystroke_dynam*
      typing_pattern* selfie_vector* selfie_verif* selfie_embed* signature_dynam* liveness_* biomet*
      bio_template* finger_print* finger_templ* thumb_print* thumbprint* thumb_impr* face_recog*
      facerecog* face_encod* face_data* face_id* faceid touch_id touchid facial_id* voice_auth*
      voice_recog* voice_bio* iris* vein_pattern* hand_scan* typing_rhythm* keystroke_* signature_biom*
      selfie* liveness* palm_* ear_shape* eye_scan* photo_biom* face_photo* face_image* face_url
      face_token* face_feature* enrol_face* identification_mark* identifying_mark* body_mark*
      scars_marks* tattoo_desc*
    de: gesichtsscan* stimmabdruck* handvenen* fingerabdr* gesichtsbio* gesichtserk* stimmprofil* iris_*
      handabdr* venenscan*
    fr: empreinte_digit* empreintes_digit* reconnaissance_fac* empreinte_vocale* empreinte*
      reconnaissance_f* reconnaissance_v* visage_*
    es: huella_dactil* huellas_dactil* huella_digital* reconocimiento_fac* huella_voz huella*
      reconocimiento_f* rostro* voz_biom*
    pt: impressao_digital* impressoes_digitais* reconhecimento_fac* impressao_dig* digital_biom*
      reconhecimento_f* rosto*
    it: impronta_digit* impronte_digit* riconoscimento_fac* impront* riconoscimento_f* riconoscimento_v*
      volto*
    nl: vingeraf* gezichtsh* stemherk*
    pl: odcisk_palc* odciski_palc* rozpoznawanie_twarz* odcisk* rozpoznaw* skan_twarz* linie_papil*
    nordic: fingerav* fingeraf* ansikts* ansigts* sormenj* kasvontunn* kasvokuva* stamme_gjenk*
      stemmegjenk*
    cs: otisk* rozpoznav*
    hu: ujjleny* arcfelism*
    ro: amprent* recunoastere_fac*
    el: daktylik* viometr*
    tr: parmak_iz* biyometr* yuz_tan*
    hr: otisak* otisci*
  `),
  stems: words(`
    biometr fingerprint fingerabdruck vingerafdruk fingeravtr fingeraftr faceprint facialrecog
    gesichtserk voiceprint sormenjal
  `),
  except: words(`
    device_fingerprint* browser_fingerprint* fingerprint_device* fingerprint_browser* fingerprint_hash*
    user_fingerprint* fingerprint_js* fingerprintjs* canvas_fingerprint* cert_fingerprint*
    key_fingerprint* ssh_fingerprint* file_fingerprint* iris_bouquet* iris_flower* iris_bulb*
    retina_display* retina_screen* is_retina* facial_care* facial_cleans* facial_treat* facial_cream*
    device_fingerprint browser_fingerprint fingerprint_device fingerprint_browser fingerprint_hash
    iris_data* iris_setosa* iris_spec* iris_id empreinte_carb* huella_carb* huella_hid* huella_eco*
    huella_co2* impronta_carb* impronta_eco* thumbnail* thumb_url* thumb_img* thumb_image* thumb_width*
    thumb_height* thumbs* thumb_up* thumbs_up* selfie_stick* selfie_count* ansiktskrem* ansiktsvard*
    ansiktsmask* ansiktsbeh* odcisk_stop* otisk_podl* fingers_crossed* palm_oil* palm_beach* palm_os*
    palm_tree* otisk_zubu* visage_soin* face_value* sequence_fingerprint* empreinte_num* empreinte_sha*
    empreinte_hash*
  `),
  values: values(``),
};
