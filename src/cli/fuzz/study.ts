/** Runs one part of what is made of an input, by name, and hands out its result. */
export type Study = <T>(part: string, run: () => T) => T;
