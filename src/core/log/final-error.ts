/** What ended a build, after what a CI service, Bake, and buildx put before it. */
const FINAL_ERROR =
  /^(?:##\[error\]\s*)?(?:buildx (?:bake )?failed with: )?(?:ERROR: |error: |Error: )?(?:target \S+: )?(?:failed to build: )?(.*)$/;

/** What a line of a log says ended the build; null for any other line. */
export function finalError(line: string): string | null {
  const isError = /^(?:##\[error\]|ERROR: |error: |Error: |target \S+: failed to |failed to solve: )/.test(line);
  return isError ? (FINAL_ERROR.exec(line)?.[1] ?? line) : null;
}
