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
      *_transcript* voicemail* chat_text* chat_log* chat_histor* chat_transcript* chat_message* dm_text*
      dm_content* private_message* inbox_text* conversation_text* conversation_log* letter_text*
      im_content* support_ticket_body =message =messages =msg message_bod* call_rec* call_note*
      call_sum* call_log* voice_record* voice_msg* voice_note* email_text* email_thread* email_history*
      email_conv* mail_text* sms_msg* text_msg* text_mess* dm_* conversation_hist* correspond*
      letter_body* letter_content* private_m* secret_mess* ticket_desc* ticket_text* ticket_body*
      ticket_mess* complaint_text* complaint_desc* complaint_narr* consumer_complaint_narr*
      consumer_complaint* feedback_text* comment_text* customer_feedback* free_text* freetext*
      note_text* notes_text* agent_notes* case_notes* inquiry_text* question_text* reply_text*
      response_text* body_text* body_html* body_plain* utterance* chatbot_* bot_conv*
    de: nachrichtentext* nachrichteninhalt* chatverlauf* mailinhalt* sms_inhalt* briefinhalt* =nachricht
      gesprach* gespraech* anrufnot* anrufaufz* mailverl* schriftverk* korrespond* briefverk* brieftext*
      freitext* beschwerdet* mitteilung* bemerkung_text
    fr: contenu_message* texte_message* corps_message* conversation_texte* messages_prives* contenu_sms*
      contenu_mail* courrier_t* texte_libre* reclamation_t*
    es: contenido_mensaj* texto_mensaj* cuerpo_mensaj* historial_chat* mensajes_privad* =mensaje
      texto_libre* queja_t* contenido_m*
    pt: conteudo_mensag* texto_mensag* corpo_mensag* historico_chat* =mensagem transcri* texto_livre*
      reclamacao_t* conteudo_m*
    it: contenuto_messagg* testo_messagg* corpo_messagg* cronologia_chat* =messaggio trascriz*
      corrispond* testo_lib* reclamo_t* contenuto_m* registrazione_ch*
    nl: berichttekst* berichtinhoud* gesprekstranscript* chatgeschied* chatgesprek* inhoud_bericht*
      =bericht gespreksv* opmerking_t* vrije_tekst* klacht_t* mailwissel*
    pl: tresc_wiadom* tresc_sms* historia_czat* =wiadomosc korespond* tresc_w* transkr* skarga_t*
    nordic: meldingstekst* meldingsinnhold* beskedtekst* meddelandetext* chattlogg* samtalelogg*
      viestin_sisalto* samtalsutskrift* =melding =besked =meddelande fritekst* fritext* klagomal_t*
      klage_t* =viesti
    cs: =zprava poznamka_t*
    hu: =uzenet levelez* megjegyz_sz*
    ro: =mesaj corespond*
    el: =minyma
    tr: yazism*
    hr: =poruka dopisiv*
  `),
  stems: words(`
    messagebody messagetext messagecontent emailbody emailcontent mailbody smstext smsbody smscontent
    chattext chatlog chathist chattranscr transcript transkr voicemailtext nachrichtentext
    nachrichteninhalt korrespondenz correspondence correspondance gesprachsprot conversationtext
  `),
  except: words(`
    transcript_gpa* school_transcript* message_body_length email_content_type email_body_template
    campaign_email_body* template_email_body email_content_pref* message_id* messages_id message_type*
    message_count* messages_count* messages_sent* messages_rec* message_status* message_date*
    message_sent* message_time* message_freq* message_opt* message_lang* message_length*
    message_channel* message_template* message_num* message_key* message_open* message_click*
    message_sub* message_priority* message_tone* message_ts* message_rate* message_limit* messages_read*
    messages_unread* messages_per* messages_total* messages_opened* messages_clicked* messages_limit*
    message_pref* message_consent* message_queue* messaging* msg_id* msg_type* msg_count* msg_status*
    msg_date* msg_sent* msg_time* msgs_* msg_num* chat_id* chat_count* chats_* chat_enabled*
    chat_session* chat_rating* chat_duration* chat_status* chat_type* chat_start* chat_end* chat_agent*
    chat_clicked* chat_opened* live_chat* last_chat* sms_sent* sms_count* sms_opt* sms_consent*
    sms_status* sms_subs* sms_enabled* sms_rec* sms_num* sms_plan* sms_total* sms_in* sms_out*
    sms_price* sms_delivered* sms_click* sms_last* sms_perm* sms_marketing* sms_notif* sms_allow*
    sms_code* sms_gateway* sms_provider* sms_credits* sms_unsub* sms_template* sms_campaign* sms_type*
    call_log_id call_log_count recording_id* recording_url* recording_length* recording_date*
    recordings* recording_enabled* conversation_id* conversation_count* conversation_rate*
    conversation_status* conversations* conversational* correspondent_bank* correspondence_addr*
    correspondence_lang* correspondence_pref* correspondence_city* correspondence_post*
    correspondence_street* adres_koresp* comments_count* comments_enabled* comment_count* comments_id
    num_comments* comments_num* total_comments* comments_per* comment_id* comment_date* comment_status*
    comment_likes* kommentar_id kommentar_anz* kommentar_dat* contenu_id* contenu_type* contenu_panier*
    contenu_colis* meldingstype* melding_id melding_dato* meldung* besked_id samtal_id* samtals_antal*
    samtalstid* gesprek_id gesprek_duur gesprek_datum* bericht_id* bericht_datum* berichten_*
    bericht_type* berichtsj* berichts_* berichtsmonat* tresc_reklam* trescal* chat_bot_enabled
    chatbot_enabled chatbot_ver* zpravod* conversas_* conversao* conversion* poruka_id
    body_html_template email_template* body_html_prod*
  `),
  values: values(``),
};
