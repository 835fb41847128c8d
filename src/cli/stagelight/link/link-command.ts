import type { Command } from "commander";
import { addBuildFlags } from "../add-build-flags.ts";
import type { Finish, Io } from "../io.ts";
import type { LinkFlags } from "./run-link.ts";

export function addLinkCommand(program: Command, io: Io, finish: Finish): void {
  addBuildFlags(
    program
      .command("link")
      .description("Print a permalink that opens the Dockerfile with these options in the page.")
      .argument("[file]", "the Dockerfile", "Dockerfile"),
  )
    .option("--host <address>", "the page to open it in (STAGELIGHT_HOST, or http://localhost:7575/ like `serve`)")
    .option("--readable", "percent-encoded JSON, which a person can read and write")
    .option("--embed", "the read-only view, for an iframe")
    .action(async (file: string, flags: LinkFlags) => {
      const { runLink } = await import("./run-link.ts");
      finish(await runLink(file, flags, io));
    });
}
