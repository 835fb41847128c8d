import type { BuildInput } from "#core/build-input/build-input.ts";
import { encodeLink, encodeReadableLink, fitsLink } from "#permalink/codec.ts";
import { CommandFailure } from "../command-failure.ts";
import { analyzeSource } from "../input/analyze-source.ts";
import type { BuildFlags } from "../input/build-options.ts";
import { nameOf } from "../input/read-file.ts";
import type { ExitCode, Io } from "../io.ts";

export interface LinkFlags extends BuildFlags {
  readonly host?: string;
  readonly readable?: boolean;
  readonly embed?: boolean;
}

/** `stagelight link`. */
export async function runLink(path: string, flags: LinkFlags, io: Io): Promise<ExitCode> {
  const page = readHost(flags.host ?? io.env["STAGELIGHT_HOST"] ?? "http://localhost:7575/");
  const { input } = await analyzeSource(path, flags, io);
  const fragment = await fragmentOf(input, path, flags.readable);
  io.out(`${page}${flags.embed ? "?embed" : ""}${fragment}\n`);
  return 0;
}

/** The fragment that opens an input; ends the command where it is more than a link can hold. */
export async function fragmentOf(input: BuildInput, path: string, isReadable = false): Promise<string> {
  if (!fitsLink(input)) throw new CommandFailure(`${nameOf(path)} is too large for a link, which holds at most 1 MiB.`);
  return isReadable ? encodeReadableLink(input) : encodeLink(input);
}

/** The address of the page, without query and fragment. */
function readHost(host: string): string {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(host) ? host : `https://${host}`;
  try {
    const { protocol, origin, pathname } = new URL(written);
    if (protocol === "http:" || protocol === "https:") return origin + pathname;
  } catch {
    // Falls through to the sentence below.
  }
  throw new CommandFailure(`${host} is not the address of a page.`);
}
