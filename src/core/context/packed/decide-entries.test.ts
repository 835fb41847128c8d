import { expect, it } from "vitest";
import { parseDockerignore } from "../dockerignore.ts";
import { packListing } from "./folder-builder.ts";
import { unpackFolder } from "./unpack-tree.ts";

const DIRECTORIES = 400;
const LINES = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? "**/*" : `!d/d/${at}`));

/** Microseconds of processor time that it takes to decide about 40 files in each of some directories. */
function timeToDecide(directories: readonly string[]): number {
  const files = directories.flatMap((path) =>
    Array.from({ length: 40 }, (_, at): [string, object] => [`${path}${at}`, {}]),
  );
  const matcher = parseDockerignore(LINES.join("\n"));
  if (!matcher.ok || matcher.value === null) throw new Error("the patterns are valid");
  const { decide } = unpackFolder(packListing(Object.fromEntries(files)));
  const before = process.cpuUsage().user;
  const decisions = decide(matcher.value);
  const time = process.cpuUsage().user - before;
  // all but the folder itself
  expect(decisions?.leftOutBy.filter((mark) => mark === 0)).toHaveLength(1);
  return time;
}

it("takes about as long for a deep folder as for a flat one, also where exceptions have each pattern looked at", () => {
  const deep = timeToDecide(Array.from({ length: DIRECTORIES }, (_, depth) => "d/".repeat(depth + 1)));
  const flat = timeToDecide(Array.from({ length: DIRECTORIES }, (_, at) => `d/${at}/`));
  expect(deep / flat).toBeLessThan(6);
});
