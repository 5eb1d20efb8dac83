/** Signing the log: what it is now, to be kept where the database isn't. */
import {
  base64,
  checkpointsIn,
  checkpointText,
  keyText,
  originOf,
  signatureBy,
  signedNote,
  type SignedCheckpoint,
} from '../domain/audit/checkpoint.ts';
import { EMPTY_TREE, grown, rootOf, type HashTree } from '../domain/audit/tree.ts';
import type { Ports, Store } from './ports.ts';

type Needed = Pick<Ports, 'store' | 'secrets' | 'checkpoints'>;

/** How far the tree of a store's log has grown, so that each entry is hashed once. */
const trees = new WeakMap<Store, HashTree>();

/** A signed note of the log as it is. It is kept beside the database, unless nothing came since the last one. */
export async function sealAudit(ports: Needed): Promise<string> {
  const tree = await treeOf(ports.store);
  const public_key = await ports.secrets.signer.publicKey();
  const checkpoint = { origin: originOf(public_key), size: tree.size, root: base64(rootOf(tree)) };
  const signature = await ports.secrets.signer.sign(checkpointText(checkpoint));
  const note = signedNote(checkpoint, public_key, signature);
  const kept = checkpointsIn(await ports.checkpoints.read());
  const isNew = !kept.some(({ text }) => text === checkpointText(checkpoint));
  if (isNew && tree.size > 0) await ports.checkpoints.append(note);
  return note;
}

/** The line by which anyone can check the notes. */
export async function auditKey(ports: Pick<Ports, 'secrets'>): Promise<string> {
  return keyText(await ports.secrets.signer.publicKey());
}

/** The kept checkpoints that this host's key signed; others (of an earlier key, or forged) say nothing. */
export async function ownCheckpoints(ports: Needed): Promise<readonly SignedCheckpoint[]> {
  const public_key = await ports.secrets.signer.publicKey();
  const key = { name: originOf(public_key), public_key };
  const signed: SignedCheckpoint[] = [];
  for (const note of checkpointsIn(await ports.checkpoints.read())) {
    const signature = signatureBy(note, key);
    if (signature !== null && (await ports.secrets.signer.verifies(note.text, signature))) signed.push(note);
  }
  return signed;
}

async function treeOf(store: Store): Promise<HashTree> {
  let tree = trees.get(store) ?? EMPTY_TREE;
  for await (const { text } of store.view.audit.read(tree.size)) tree = grown(tree, text);
  trees.set(store, tree);
  return tree;
}
