/** What someone did, in a sentence, from what an event is called. */
import { inSentence } from './phrase.ts';

/** Usual names of events that are no verb in the past. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['add to cart', 'added to cart'],
  ['app open', 'opened the app'],
  ['app opened', 'opened the app'],
  ['cart add', 'added to cart'],
  ['checkout', 'checked out'],
  ['click', 'clicked'],
  ['download', 'downloaded'],
  ['login', 'signed in'],
  ['open', 'opened'],
  ['order', 'ordered'],
  ['page view', 'viewed a page'],
  ['purchase', 'purchased'],
  ['refund', 'got a refund'],
  ['return', 'sent something back'],
  ['search', 'searched'],
  ['share', 'shared'],
  ['sign in', 'signed in'],
  ['sign up', 'signed up'],
  ['signup', 'signed up'],
  ['subscribe', 'subscribed'],
  ['unsubscribe', 'unsubscribed'],
  ['view', 'viewed'],
  ['visit', 'visited'],
]);
const VERB_FIRST = /^(\w+ed|bought|left|saw|sent|went|made|read|took|got|gave)\b/;
const VERB_LAST = /^(.+) (\w+ed|bought|left|seen|sent|read)$/;

/** `purchased`, `added to cart`; a name with its verb at the end the other way round, `opened email`; else `did wine tasting`. */
export function deed(label: string): string {
  const words = inSentence(label);
  const usual = DEEDS.get(words);
  if (usual !== undefined) return usual;
  return VERB_FIRST.test(words)
    ? words
    : VERB_LAST.test(words)
      ? words.replace(VERB_LAST, '$2 $1')
      : `did ${words}`;
}
