import { configureGlobal } from 'fast-check';

/** The same random inputs on every run; `SEED=` tries others. */
configureGlobal({ seed: Number(process.env.SEED ?? 20_190_401) });
