/** The attributes of the demonstration shop: types, and what its people have said of them. */
import type { AttributeNotes } from '../../domain/data/catalog.ts';
import type { Field } from '../../domain/data/schema.ts';

type Notes = Omit<AttributeNotes, 'id' | 'version'>;
type ShopAttribute = Field & Notes;

const NOTICE = 'Privacy notice v3.1, shown at sign-up';
const QUIZ = 'Skin quiz notice v2.4';
const EVERYDAY = ['service', 'marketing', 'personalization'];

export const SHOP_ATTRIBUTES: readonly ShopAttribute[] = [
  {
    id: 'email',
    type: 'text',
    label: 'E-mail',
    source: 'declared',
    purposes: EVERYDAY,
    notice: NOTICE,
    storage_region: 'EU',
  },
  {
    id: 'first_name',
    type: 'text',
    label: 'First name',
    source: 'declared',
    purposes: EVERYDAY,
    notice: NOTICE,
    storage_region: 'EU',
  },
  {
    id: 'country',
    type: 'enum',
    label: 'Country',
    source: 'declared',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'state',
    type: 'enum',
    label: 'State',
    source: 'declared',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  { id: 'city', type: 'text', label: 'City', source: 'declared', purposes: EVERYDAY, notice: NOTICE },
  {
    id: 'time_zone',
    type: 'text',
    label: 'Time zone',
    source: 'observed',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'birth_date',
    type: 'date',
    label: 'Birth date',
    source: 'declared',
    confirmed_category: 'identity',
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'signup_date',
    type: 'date',
    label: 'Sign-up date',
    source: 'observed',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'last_seen_at',
    type: 'datetime',
    label: 'Last seen',
    source: 'observed',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'account_status',
    type: 'enum',
    label: 'Account status',
    source: 'observed',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'tier',
    type: 'enum',
    label: 'Loyalty tier',
    source: 'observed',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'email_engagement',
    type: 'number',
    label: 'Email engagement',
    source: 'observed',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'lifetime_value',
    type: 'number',
    label: 'Lifetime value',
    source: 'observed',
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'home_store',
    type: 'enum',
    label: 'Home store',
    source: 'declared',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'skin_type',
    type: 'enum',
    label: 'Skin type',
    source: 'declared',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: QUIZ,
  },
  {
    id: 'skin_condition',
    type: 'enum',
    label: 'Skin condition',
    source: 'inferred',
    derived_from: ['purchase.category'],
    purposes: ['personalization'],
  },
  {
    id: 'likely_pregnant',
    type: 'number',
    label: 'Likely pregnant',
    source: 'inferred',
    derived_from: ['purchase.category'],
    confirmed_category: 'reproductive',
    purposes: ['personalization'],
  },
  {
    id: 'owns_glucose_meter',
    type: 'boolean',
    label: 'Owns glucose meter',
    source: 'inferred',
    derived_from: ['purchase.category'],
    purposes: ['personalization'],
  },
  {
    id: 'beauty_affinity',
    type: 'number',
    label: 'Beauty affinity',
    source: 'inferred',
    derived_from: ['interest_tags', 'email_engagement'],
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  { id: 'interest_tags', type: 'list', label: 'Interest tags', source: 'purchased', purposes: ['marketing'] },
  { id: 'income_band', type: 'enum', label: 'Income band', source: 'purchased', purposes: ['marketing'] },
  {
    id: 'childrens_ages',
    type: 'list',
    label: 'Children’s ages',
    source: 'declared',
    confirmed_category: 'children',
    purposes: ['service'],
    notice: 'Baby club terms v1',
  },
  {
    id: 'last_location',
    type: 'text',
    label: 'Last location',
    source: 'device',
    confirmed_category: 'precise_location',
    purposes: ['location_offers'],
  },
  {
    id: 'phone_model',
    type: 'text',
    label: 'Phone model',
    source: 'device',
    confirmed_category: null,
    purposes: ['service'],
  },
  {
    id: 'open_complaint',
    type: 'boolean',
    label: 'Open complaint',
    source: 'observed',
    confirmed_category: null,
    purposes: EVERYDAY,
    notice: NOTICE,
  },
  {
    id: 'gpc',
    type: 'boolean',
    label: 'Global Privacy Control',
    source: 'device',
    confirmed_category: null,
    purposes: ['service'],
    notice: NOTICE,
  },
];

/** Columns of the shop's customers. */
export const SHOP_FIELDS: readonly Field[] = SHOP_ATTRIBUTES.map(({ id, type }) => ({ id, type }));

/** Columns of the shop's events. */
export const SHOP_PROPERTIES: readonly Field[] = [
  { id: 'amount', type: 'number' },
  { id: 'category', type: 'enum' },
  { id: 'range', type: 'enum' },
  { id: 'store', type: 'enum' },
];

/** What people have said of the attributes, as the store keeps it. */
export function shopNotes(): readonly AttributeNotes[] {
  return SHOP_ATTRIBUTES.map(({ type: _type, ...notes }) => ({ ...notes, version: 1 }));
}
