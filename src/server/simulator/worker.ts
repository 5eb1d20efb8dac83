/** A thread that arranges and decides traffic for the pool. */
import { parentPort } from 'node:worker_threads';
import { arrange } from '../../domain/caps/arrange.ts';
import { blockDecider } from '../../domain/caps/decide-blocks.ts';
import { planner } from '../../domain/caps/planned.ts';
import type { Answered, Answers, Ask, Asked } from './asks.ts';
import { inTurns } from './turns.ts';

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answered(asked), []));

function answered({ id, ask }: Asked): Answered {
  try {
    return { id, answer: answerTo(ask) };
  } catch (thrown) {
    return { id, thrown };
  }
}

function answerTo(ask: Ask): Answers[keyof Answers] {
  switch (ask.kind) {
    case 'arrange':
      return arrange(ask.traffic, ask.time_zone, (bytes) => new SharedArrayBuffer(bytes));
    case 'plan': {
      const { add, planned } = planner(ask.arranged, ask.focus);
      inTurns(ask.turns, ask.arranged.blocks, add);
      return planned();
    }
    case 'decide': {
      const { decide, pressure } = blockDecider(ask.arranged, ask.rules, ask.seats);
      inTurns(ask.turns, ask.arranged.blocks, decide);
      return pressure();
    }
  }
}
