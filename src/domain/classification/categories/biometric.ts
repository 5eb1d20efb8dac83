import type { Category } from '../category.ts';

export const biometric: Category = {
  id: 'biometric',
  label: 'Biometric data',
  definition: 'face, fingerprint, voice, gait used to identify',
  sensitivity: 3,
  names: [
    'biometr*',
    'face_id',
    'face_template',
    'faceprint*',
    'face_embedding*',
    'fingerprint*',
    'voiceprint*',
    'voice_id',
    'iris',
    'iris_scan',
    'retina*',
    'gait',
    'fingerabdruck*',
  ],
  except: [
    'device_fingerprint',
    'browser_fingerprint',
    'fingerprint_device',
    'fingerprint_browser',
    'fingerprint_hash',
  ],
  values: [],
};
