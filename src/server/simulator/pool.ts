/** Simulates traffic on several threads (worker_threads) that share it: the same figures from every number of them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Rest } from '../../domain/caps/decide-traffic.ts';
import { plannedTogether } from '../../domain/caps/planned.ts';
import { together } from '../../domain/caps/pressure.ts';
import { PEOPLE_IN_BLOCK, type Traffic } from '../../domain/caps/traffic.ts';
import { TactError } from '../../service/errors.ts';
import type { TrafficSimulator } from '../../service/ports.ts';
import { simulateHere } from '../../service/simulate-here.ts';
import { startThread, type Thread } from './thread.ts';
import { newTurns, stopTurns, taken, type Turns } from './turns.ts';

export interface SimulatorPool extends TrafficSimulator {
  /** Ends every thread; what is asked breaks off. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** How many threads decide at the same time; 1: the one that asks. */
  readonly threads: number;
  /** Traffic of fewer blocks of people is simulated by the thread that asks, which takes less time than telling others. */
  readonly few?: number;
  /** As many blocks a thread decides before it looks whether to go on. */
  readonly stretch?: number;
  /** What the threads run. */
  readonly file?: URL;
}

const WORKER = new URL('./worker.ts', import.meta.url);
/** 100,000 people: some 100 ms for fifty rules. */
const FEW = Math.ceil(100_000 / PEOPLE_IN_BLOCK);
/** Blocks that a thread decides before it looks whether to go on: some ten milliseconds for fifty rules. */
const STRETCH = 16;
/** Milliseconds between two looks at how far the threads are, and whether they shall go on. */
const TICK = 20;
/** Threads end when nothing was asked for so long. */
const IDLE = 10 * 60_000;

/** Threads are started when traffic is large enough for them, and started again where one has ended. */
export function createSimulatorPool({
  threads,
  few = FEW,
  stretch = STRETCH,
  file = WORKER,
}: PoolOptions): SimulatorPool {
  let team: readonly Thread[] = [];
  const arranging = new Set<Thread>();
  let asking = 0;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  function wholeTeam(): readonly Thread[] {
    requireOpen();
    const left = team.filter((thread) => !thread.hasEnded());
    team = [...left, ...Array.from({ length: threads - left.length }, () => startThread(file))];
    return team;
  }

  function requireOpen(): void {
    if (closed) throw new TactError('unavailable', 'Tact is stopping. Ask again once it is back.');
  }

  async function endTeam(): Promise<void> {
    const ending = team;
    team = [];
    await Promise.all(ending.map((thread) => thread.end()));
  }

  /** Has every thread take turns at the blocks. */
  async function inTeam<T>(
    blocks: number,
    ask: (thread: Thread, turns: Turns) => Promise<T>,
    rest: Rest,
  ): Promise<readonly T[]> {
    const turns = newTurns(stretch);
    clearTimeout(idle);
    asking += 1;
    try {
      const answers = Promise.all(wholeTeam().map((thread) => ask(thread, turns)));
      return await followed(answers, () => rest(taken(turns, blocks)));
    } finally {
      stopTurns(turns);
      asking -= 1;
      if (asking === 0) idle = setTimeout(() => void endTeam(), IDLE).unref();
    }
  }

  const isSmall = (blocks: number) => threads < 2 || blocks < few;

  return {
    arrange: async (traffic, time_zone, rest) => {
      if (isSmall(traffic.people / PEOPLE_IN_BLOCK)) return simulateHere.arrange(traffic, time_zone, rest);
      requireOpen();
      // In a thread of its own: ending it is what stops it half-way, and gives back what it needed on the way.
      const thread = startThread(file);
      arranging.add(thread);
      try {
        const asked = thread.ask<'arrange'>({ kind: 'arrange', traffic, time_zone }, buffersOf(traffic));
        return await followed(asked, () => rest(0));
      } finally {
        arranging.delete(thread);
        await thread.end();
      }
    },
    plan: async (arranged, focus, rest) => {
      const { blocks } = arranged;
      if (isSmall(blocks)) return simulateHere.plan(arranged, focus, rest);
      const ask = (thread: Thread, turns: Turns) =>
        thread.ask<'plan'>({ kind: 'plan', arranged, focus, turns });
      return (await inTeam(blocks, ask, rest)).reduce(plannedTogether);
    },
    decide: async (arranged, rules, seats, rest) => {
      const { blocks } = arranged;
      if (isSmall(blocks)) return simulateHere.decide(arranged, rules, seats, rest);
      const ask = (thread: Thread, turns: Turns) =>
        thread.ask<'decide'>({ kind: 'decide', arranged, rules, seats, turns });
      return (await inTeam(blocks, ask, rest)).reduce(together);
    },
    close: async () => {
      closed = true;
      clearTimeout(idle);
      await Promise.all([endTeam(), ...[...arranging].map((thread) => thread.end())]);
    },
  };
}

/** Waits for an answer; whoever asked gets a turn now and then, and may end the waiting by throwing. */
async function followed<T>(answer: Promise<T>, turn: () => Promise<void>): Promise<T> {
  let waiting = true;
  const ended = answer.then(
    () => (waiting = false),
    () => (waiting = false),
  );
  for (;;) {
    await Promise.race([ended, pause(TICK)]);
    if (!waiting) return answer;
    await turn();
  }
}

/** The memory of the rows and audiences, to be handed over in place of being copied. */
function buffersOf({ scheduled, single, past, zone_of }: Traffic): readonly ArrayBuffer[] {
  const rows = [single, past].flatMap(({ place, kind, at }) => [place, kind, at]);
  const columns = [
    ...scheduled.map(({ audience }) => audience),
    ...rows,
    ...(zone_of === null ? [] : [zone_of]),
  ];
  const buffers = new Set(columns.map(({ buffer }) => buffer));
  return [...buffers].filter(
    (buffer) => buffer instanceof ArrayBuffer && buffer.byteLength > 0,
  ) as ArrayBuffer[];
}
