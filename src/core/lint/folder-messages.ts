import { type Message, say } from "./say.ts";

/** What is said of a Dockerfile once the files of its build context are known. */
export const folderWords = {
  ignoredSource: (path: string, line: number): Message =>
    say`\`${path}\` is in the folder, but line ${line} of the \`.dockerignore\` leaves it out of the build context`,
  missingSource: (path: string): Message => say`\`${path}\` isn't in the build context`,
  otherCase: (path: string, similar: string): Message =>
    say`\`${path}\` isn't in the build context, but \`${similar}\` is: names are case-sensitive`,
  otherPlace: (path: string, similar: string): Message =>
    say`\`${path}\` isn't in the build context, but \`${similar}\` is`,
  otherName: (path: string, similar: string): Message =>
    say`\`${path}\` isn't in the build context. Did you mean \`${similar}\`?`,
  changeTo: (path: string): Message => say`Change to \`${path}\``,
  secretShips: (instruction: string, names: string): Message =>
    say`\`${instruction}\` copies ${names} into the image: it looks like a secret, and it stays in the layer`,
  secretStays: (instruction: string, names: string): Message =>
    say`\`${instruction}\` copies ${names}, which looks like a secret: it stays in the build cache`,
  needlessShips: (instruction: string, path: string, size: string): Message =>
    say`\`${instruction}\` also copies \`${path}\` (${size}) into the image: a \`.dockerignore\` can leave it out`,
  needlessCopied: (instruction: string, path: string, size: string): Message =>
    say`\`${instruction}\` also copies \`${path}\` (${size}): a \`.dockerignore\` can leave it out`,
  lockFile: (lock: string, line: number): Message =>
    say`\`${lock}\` is in the folder but isn't copied before line ${line}, which installs without it`,
  copyToo: (lock: string): Message => say`Copy \`${lock}\` too`,
};
