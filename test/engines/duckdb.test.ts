import { engines } from '../support/engines.ts';
import { engineContract } from './contract.ts';

for (const { name, open } of engines.filter((engine) => engine.name === 'duckdb')) engineContract(name, open);
