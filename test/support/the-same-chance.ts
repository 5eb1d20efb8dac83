import * as fc from 'fast-check';

/** What is made by chance is the same at each run, on every machine, unless a test says otherwise. */
fc.configureGlobal({ seed: 20_261_127 });
