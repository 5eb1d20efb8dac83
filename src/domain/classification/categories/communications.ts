import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const communications: Category = {
  id: 'communications',
  label: 'Contents of private messages',
  definition: 'mail, text and call contents not meant for us',
  sensitivity: 3,
  names: words(`
    en: message_body* message_text* message_content* msg_body* msg_text* sms_content* sms_text*
      sms_body* email_body* email_content* mail_body* mail_content* call_transcript* call_record*
      transcript* transcription* *_transcript* voicemail* chat_text* chat_log* chat_histor*
      chat_transcript* chat_message* dm_text* dm_content* private_message* inbox_text*
      conversation_text* conversation_log* letter_text* correspondence* im_content* support_ticket_body
    de: nachrichtentext* nachrichteninhalt* gesprachsprotok* chatverlauf* mailinhalt* sms_inhalt*
      briefinhalt* gesprachsinhalt* anrufaufzeich*
    fr: contenu_message* texte_message* corps_message* transcription* conversation_texte*
      messages_prives* contenu_sms* contenu_mail*
    es: contenido_mensaj* texto_mensaj* cuerpo_mensaj* transcripcion* historial_chat* mensajes_privad*
    pt: conteudo_mensag* texto_mensag* corpo_mensag* transcricao* historico_chat*
    it: contenuto_messagg* testo_messagg* corpo_messagg* trascrizion* cronologia_chat*
    nl: berichttekst* berichtinhoud* gesprekstranscript* chatgeschied* chatgesprek* inhoud_bericht*
    pl: tresc_wiadom* tresc_sms* transkrypc* historia_czat*
    nordic: meldingstekst* meldingsinnhold* beskedtekst* meddelandetext* chattlogg* samtalelogg*
      viestin_sisalto* samtalsutskrift*
  `),
  except: words(`
    transcript_gpa* school_transcript* message_body_length email_content_type email_body_template
    campaign_email_body* template_email_body email_content_pref*
  `),
  values: values(``),
};
