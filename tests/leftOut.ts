/**
 * Says once for a test file that some of its tests are left out, and for want of what. Throws where `LEAVE_NOTHING_OUT` is set, as CI
 * sets it: there a test that cannot be run has failed.
 */
export function sayLeftOut(why: string): void {
  if (process.env['LEAVE_NOTHING_OUT']) throw new Error(why);
  process.stderr.write(`${why}\n`);
}
