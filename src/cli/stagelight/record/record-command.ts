import { type Command, Option } from "commander";
import type { Finish, Io } from "../io.ts";
import type { RecordFlags } from "./run-record.ts";

export function addRecordCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command("record")
    .description("Show the builds in a .dockerbuild file: their steps, times, cache hits, and errors.")
    .argument("<file>", "what `docker buildx history export` wrote")
    .addOption(new Option("-f, --format <format>", "output format").choices(["text", "json"]).default("text"))
    .action(async (file: string, flags: RecordFlags, command: Command) => {
      const { runRecord } = await import("./run-record.ts");
      finish(await runRecord(file, { ...flags, color: command.optsWithGlobals()["color"] !== false }, io));
    });
}
