/** Ends a command: one sentence on standard error and exit code 2. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}
