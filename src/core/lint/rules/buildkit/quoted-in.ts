/** The first text in quotes of a message, "" if there is none. */
export function quotedIn(message: string): string {
  return (
    /"((?:[^"\\]|\\.)*)"|'([^']*)'/
      .exec(message)
      ?.slice(1)
      .find((text) => text !== undefined) ?? ""
  );
}
