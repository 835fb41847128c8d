/** What word expansion asks for the values of variables. */
export interface Variables {
  get(name: string): string | undefined;
}

export const NO_VARIABLES: Variables = { get: () => undefined };
