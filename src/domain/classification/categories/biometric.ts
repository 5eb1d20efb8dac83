import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const biometric: Category = {
  id: 'biometric',
  label: 'Biometric data',
  definition: 'face, fingerprint, voice, gait used to identify',
  sensitivity: 3,
  names: words(`
    en: biometr* face_id face_template* faceprint* face_embed* face_scan* face_match* face_vector*
      facial_* fingerprint* voiceprint* voice_id voice_print* voice_sample* voice_template* iris
      iris_scan* iris_code* retina* palm_print* palm_vein* palm_scan* hand_geometry* gait* gait_pattern*
      keystroke_dynam* typing_pattern* selfie_vector* selfie_verif* selfie_embed* signature_dynam*
      liveness_*
    de: fingerabdruck* gesichtserkenn* gesichtsscan* biometrisch* stimmabdruck* handvenen*
    fr: empreinte_digit* empreintes_digit* reconnaissance_fac* biometri* empreinte_vocale*
    es: huella_dactil* huellas_dactil* huella_digital* reconocimiento_fac* biometri* huella_voz
    pt: impressao_digital* impressoes_digitais* reconhecimento_fac* biometri*
    it: impronta_digit* impronte_digit* riconoscimento_fac* biometric*
    nl: vingerafdruk* gezichtsherken* biometrisch* irisscan*
    pl: odcisk_palc* odciski_palc* rozpoznawanie_twarz* biometrycz*
    nordic: fingeravtrykk* fingeraftryk* fingeravtryck* ansiktsgjenk* ansigtsgenk* ansiktsigenk*
      biometrisk* sormenjal* biometri*
  `),
  except: words(`
    device_fingerprint* browser_fingerprint* fingerprint_device* fingerprint_browser* fingerprint_hash*
    user_fingerprint* fingerprint_js* fingerprintjs* canvas_fingerprint* cert_fingerprint*
    key_fingerprint* ssh_fingerprint* file_fingerprint* iris_bouquet* iris_flower* iris_bulb*
    retina_display* retina_screen* is_retina* facial_care* facial_cleans* facial_treat* facial_cream*
    device_fingerprint browser_fingerprint fingerprint_device fingerprint_browser fingerprint_hash
  `),
  values: values(``),
};
