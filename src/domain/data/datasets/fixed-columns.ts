/** The columns that each dataset has by itself (§1), and what files call them. */
import { CONSENT_STATUSES, SEND_STATUSES, SUPPRESSION_REASONS, type Dataset } from '../rows.ts';

export interface FixedColumn {
  readonly id: string;
  readonly type: 'text' | 'datetime';
  readonly required: boolean;
  /** The words it may hold; left out: any text. */
  readonly values?: readonly string[];
  /** Other names, lower case without marks between words. */
  readonly names: readonly string[];
}

const CUSTOMER: FixedColumn = {
  id: 'customer_id',
  type: 'text',
  required: true,
  names: [
    'customer',
    'customerid',
    'customerno',
    'customernumber',
    'customerkey',
    'custid',
    'clientid',
    'client',
    'userid',
    'user',
    'personid',
    'contactid',
    'memberid',
    'subscriberid',
    'profileid',
    'accountid',
    'kundennummer',
    'kundenid',
    'kundennr',
    'kunde',
    'idcliente',
    'clienteid',
    'idclient',
    'numeroclient',
    'uid',
  ],
};

const text = (id: string, names: readonly string[], required = true): FixedColumn => ({
  id,
  type: 'text',
  required,
  names,
});
const instant = (id: string, names: readonly string[], required = true): FixedColumn => ({
  id,
  type: 'datetime',
  required,
  names,
});
const word = (id: string, values: readonly string[], names: readonly string[]): FixedColumn => ({
  id,
  type: 'text',
  required: true,
  values,
  names,
});

const CHANNEL = text('channel', ['medium', 'channelid', 'channelname', 'kanal', 'canal']);

export const FIXED_COLUMNS = {
  customers: [CUSTOMER],
  events: [
    CUSTOMER,
    text('event', ['eventname', 'eventtype', 'type', 'action', 'activity', 'name', 'ereignis']),
    instant('occurred_at', [
      'timestamp',
      'time',
      'datetime',
      'date',
      'eventtime',
      'eventdate',
      'eventtimestamp',
      'occurred',
      'happenedat',
      'createdat',
      'at',
      'ts',
      'zeitpunkt',
      'datum',
    ]),
  ],
  consents: [
    CUSTOMER,
    text('purpose', ['purposeid', 'purposename', 'zweck']),
    CHANNEL,
    word('status', CONSENT_STATUSES, ['consent', 'consentstatus', 'state', 'decision', 'value']),
    instant('captured_at', [
      'timestamp',
      'time',
      'date',
      'capturedon',
      'captured',
      'givenat',
      'consentdate',
      'consentedat',
      'consentat',
      'recordedat',
      'createdat',
      'updatedat',
      'at',
    ]),
    instant(
      'expires_at',
      ['expires', 'expiry', 'expireson', 'expirydate', 'validuntil', 'until', 'expirationdate'],
      false,
    ),
    text('source', ['consentsource', 'origin', 'quelle'], false),
    text('notice', ['noticeversion', 'privacynotice', 'policyversion'], false),
  ],
  sends: [
    CUSTOMER,
    text('rule_id', ['rule', 'campaignid', 'campaign', 'messageid', 'message', 'kampagne']),
    CHANNEL,
    text('purpose', ['purposeid', 'purposename', 'zweck']),
    instant('sent_at', [
      'timestamp',
      'time',
      'date',
      'senton',
      'sent',
      'sendtime',
      'senddate',
      'createdat',
      'at',
    ]),
    word('status', SEND_STATUSES, ['state', 'result', 'deliverystatus', 'sendstatus']),
  ],
  suppressions: [
    CUSTOMER,
    CHANNEL,
    word('reason', SUPPRESSION_REASONS, ['cause', 'suppressionreason', 'grund', 'type']),
    instant('since', [
      'timestamp',
      'time',
      'date',
      'suppressedat',
      'suppressedon',
      'addedat',
      'createdat',
      'at',
      'from',
      'start',
      'seit',
    ]),
  ],
} as const satisfies Record<Dataset, readonly FixedColumn[]>;

/** Consents, sends and suppressions keep no columns of an organisation's own. */
export function keepsOwnColumns(dataset: Dataset): boolean {
  return dataset === 'customers' || dataset === 'events';
}
