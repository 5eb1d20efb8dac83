/**
 * The twelve rules beside what else could answer them, in one run and in turns:
 * `npm run bench:peers -- --customers 1000000 [--events n] [--runs 5] [--sample 20000] [--rules R1,R7]`.
 * Every answer is checked; a different count ends the run with 1. Tact is asked over HTTP, the others in this process.
 */
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { clickhousePeer } from './peers/clickhouse-peer.ts';
import { columnsOf } from './peers/columns.ts';
import { documentsOf } from './peers/documents.ts';
import { duckdbPeer } from './peers/duckdb-peer.ts';
import { jsonLogicPeer } from './peers/json-logic-peer.ts';
import { jsonRulesPeer } from './peers/json-rules-peer.ts';
import { loopPeer, type LoopPeer } from './peers/loop-peer.ts';
import { mingoPeer } from './peers/mingo-peer.ts';
import type { Peer } from './peers/peer.ts';
import { plainWorld } from './peers/plain-world.ts';
import { siftPeer } from './peers/sift-peer.ts';
import { sqlitePeer } from './peers/sqlite-peer.ts';
import { ANEW, permittedIn, tactPeer } from './peers/tact-peer.ts';
import type { WorldSize } from './generate.ts';
import { generated } from './generated.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { RULES, type BenchRule } from './rules.ts';
import { startServer, type BenchServer } from './server.ts';

/** mingo and json-rules-engine take this many times as long for a person as the others, so that they look at fewer. */
const SLOWEST = 10;
/** Who takes longer is asked once, and not warmed up. */
const LONG_MS = 4_000;
const BREATH_MS = 20;

await main(readOptions(process.argv.slice(2), 5));

async function main(options: BenchOptions): Promise<void> {
  const { customers, events, sends, runs, rules, sample, folder: kept_in } = options;
  const size = { customers, events, sends };
  const folder = await generated(size, kept_in);
  const server = await startServer(folder);
  const peers: Peer[] = [];
  try {
    const loop = await openPeers(peers, server, { folder, size, sample });
    console.log(
      `${customers} customers, ${events} events; median of ${runs} runs in turns (of 1 where it takes ${LONG_MS / 1_000} s), in ms; ` +
        `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
    );
    for (const { title, people } of peers.filter((peer) => peer.people < customers))
      console.log(`${title} looks at ${people} people; its times are scaled up to ${customers}.`);
    console.log(`\n${line('rule', [...peers.map(({ title }) => title), 'people'], 'what')}`);
    const table: (readonly number[])[] = [];
    for (const rule of RULES.filter(({ id }) => rules.length === 0 || rules.includes(id))) {
      const times = await measure(rule, peers, loop, runs);
      table.push(times);
      const count = loop.countAmong(rule.id, customers);
      console.log(line(rule.id, [...times.map(shown), String(count)], rule.what));
    }
    tellRatios(peers, table);
  } finally {
    for (const peer of peers) await peer.close();
    await server.stop();
  }
}

/** Opens whom to compare, Tact first; gives the loop, whose counts the others are held to. */
async function openPeers(
  peers: Peer[],
  server: BenchServer,
  { folder, size, sample }: { readonly folder: string; readonly size: WorldSize; readonly sample: number },
): Promise<LoopPeer> {
  console.log('Preparing the same data for everyone (the first time this takes long) …');
  const plain = await plainWorld(folder, size, () => permittedIn(server));
  const columns = await columnsOf(plain, size);
  const loop = loopPeer(columns);
  const documents = documentsOf(columns, Math.min(sample, size.customers));
  peers.push(tactPeer(server, size.customers, true), tactPeer(server, size.customers, false));
  peers.push(await duckdbPeer(plain, size.customers));
  const clickhouse = await clickhousePeer(plain, size.customers);
  if (typeof clickhouse === 'string') console.log(`Without ClickHouse: ${clickhouse}`);
  else peers.push(clickhouse);
  peers.push(await sqlitePeer(plain, size.customers), loop);
  const fewer = documents.slice(0, Math.ceil(documents.length / SLOWEST));
  peers.push(jsonLogicPeer(documents), siftPeer(documents), mingoPeer(fewer), jsonRulesPeer(fewer));
  return loop;
}

/** The median time of each peer in ms, scaled up to everyone. Each answer is checked. */
async function measure(
  rule: BenchRule,
  peers: readonly Peer[],
  loop: LoopPeer,
  runs: number,
): Promise<readonly number[]> {
  const times: number[][] = peers.map(() => []);
  const expected = peers.map(({ people }) => loop.countAmong(rule.id, people));
  for (let run = 0; run <= runs; run += 1) {
    for (const [place, peer] of peers.entries()) {
      const own = times[place] ?? [];
      if (run > 0 && (own[0] ?? 0) > LONG_MS * (loop.people / peer.people)) continue;
      // Lets connections be closed that the server gave up while a peer kept this process busy.
      await setTimeout(BREATH_MS);
      const start = performance.now();
      const count = await peer.count(rule);
      const time = performance.now() - start;
      if (count !== expected[place] && !isMoved(peer, count, expected[place] ?? 0))
        throw new Error(`${rule.id}: ${peer.title} counts ${count}, and the loop ${expected[place]}.`);
      // The first run warms up, and counts only where it is the only one.
      if (run === 1) own.length = 0;
      own.push((time * loop.people) / peer.people);
    }
  }
  return times.map(median);
}

/** Tact anew is asked of moments some milliseconds later, by when an event in a million has left a window. */
function isMoved(peer: Peer, count: number, expected: number): boolean {
  return peer.title === ANEW && Math.abs(count - expected) <= 1 + expected / 100_000;
}

function tellRatios(peers: readonly Peer[], table: readonly (readonly number[])[]): void {
  const [anew = [], again = []] = peers.map((_, place) => table.map((times) => times[place] ?? Number.NaN));
  console.log('\nHow many times as long as Tact (geometric mean over the rules; least to most):');
  for (const [place, { title }] of peers.entries()) {
    if (place < 2) continue;
    const own = table.map((times) => times[place] ?? Number.NaN);
    const against = (mine: readonly number[]) => own.map((time, rule) => time / (mine[rule] ?? Number.NaN));
    console.log(`${title.padEnd(18)} anew ${told(against(anew))}   again ${told(against(again))}`);
  }
}

function told(ratios: readonly number[]): string {
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  return `${factor(mean).padStart(9)} (${factor(Math.min(...ratios))} to ${factor(Math.max(...ratios))})`;
}

function factor(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}×`;
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function shown(time: number): string {
  return time < 10 ? time.toFixed(1) : time.toFixed(0);
}

function line(id: string, cells: readonly string[], what: string): string {
  return [id.padEnd(5), ...cells.map((cell) => cell.padStart(13)), ` ${what}`].join(' ');
}
