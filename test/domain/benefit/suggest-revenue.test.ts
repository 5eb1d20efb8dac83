import { expect, test } from 'vitest';
import { suggestRevenue } from '../../../src/domain/benefit/suggest-revenue.ts';
import type { EventSchema, Field } from '../../../src/domain/data/schema.ts';

function event(id: string, ...properties: readonly Field[]): EventSchema {
  return { id, properties };
}
const amount: Field = { id: 'amount', type: 'number' };
const price: Field = { id: 'price', type: 'number' };

test('the money of the purchase event is suggested, whatever else has a price', () => {
  const events = [event('cart_add', price), event('purchase', price, amount)];
  expect(suggestRevenue(events, 'purchase')).toEqual({ event: 'purchase', property: 'amount' });
});

test('the only event with an obvious money property is suggested', () => {
  const events = [event('page_view'), event('order', price)];
  expect(suggestRevenue(events, 'purchase')).toEqual({ event: 'order', property: 'price' });
});

test('nothing is suggested where it is not obvious', () => {
  expect(suggestRevenue([event('order', price), event('refund', amount)], 'purchase')).toBeNull();
  expect(suggestRevenue([event('order', { id: 'amount', type: 'text' })], 'order')).toBeNull();
  expect(suggestRevenue([event('order', { id: 'pieces', type: 'number' })], 'order')).toBeNull();
  expect(suggestRevenue([], 'purchase')).toBeNull();
});
