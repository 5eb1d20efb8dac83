/** What every engine must do. An implementation's test is a few lines that call this. It only grows. */
import { describe } from 'vitest';
import type { AudienceEngine } from '../../src/service/ports.ts';
import { holdsAnswers } from './contract/answers.ts';
import { holdsCells } from './contract/cells.ts';
import { holdsErasing } from './contract/erasing.ts';
import { holdsContacts } from './contract/contacts.ts';
import { holdsLaws } from './contract/laws.ts';
import { holdsEffects } from './contract/effects.ts';
import { holdsLoads } from './contract/loads.ts';
import { holdsOverlap } from './contract/overlap.ts';
import { holdsPeople } from './contract/people.ts';
import { holdsReach } from './contract/reach.ts';
import { holdsSpending } from './contract/spending.ts';
import { holdsValues } from './contract/values.ts';

/** Opens an empty engine. */
export type OpenEngine = () => Promise<AudienceEngine>;

export function engineContract(name: string, open: OpenEngine): void {
  describe(name, () => {
    describe('answers', () => holdsAnswers(open));
    describe('cells', () => holdsCells(open));
    describe('laws', () => holdsLaws(open));
    describe('loads', () => holdsLoads(open));
    describe('reach', () => holdsReach(open));
    describe('effects', () => holdsEffects(open));
    describe('overlap', () => holdsOverlap(open));
    describe('contacts', () => holdsContacts(open));
    describe('values', () => holdsValues(open));
    describe('spending', () => holdsSpending(open));
    describe('people', () => holdsPeople(open));
    describe('erasing', () => holdsErasing(open));
  });
}
