/**
 * The time limit of a test over input that whatever is not linear would take minutes for, in milliseconds. It tells a hang
 * from an answer on the slowest machine; how fast the answer is, the benchmark measures.
 */
export const hangs = 60_000;
