import fc from 'fast-check';

/** Of which cases a property is tried with: the same in every run, or others by `SEED=7 npm test`. */
const seed = Number(process.env['SEED'] ?? 20_310_310);

fc.configureGlobal({ seed });

export default fc;
