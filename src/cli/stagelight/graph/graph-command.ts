import { type Command, Option } from "commander";
import { addBuildFlags } from "../add-build-flags.ts";
import type { Finish, Io } from "../io.ts";
import { GRAPH_FORMATS } from "./graph-formats.ts";
import type { GraphFlags } from "./run-graph.ts";

export function addGraphCommand(program: Command, io: Io, finish: Finish): void {
  addBuildFlags(
    program
      .command("graph")
      .description("Draw the stages of a Dockerfile, where they get their files, and what the target builds.")
      .argument("[file]", "the Dockerfile", "Dockerfile"),
  )
    .addOption(
      new Option("-f, --format <format>", "mermaid by default, or what the name of OUT says").choices(GRAPH_FORMATS),
    )
    .addOption(
      new Option("-d, --direction <direction>", "the direction of the graph").choices(["auto", "right", "down"]),
    )
    .addOption(new Option("--theme <theme>", "of SVG and PNG").choices(["light", "dark"]).default("light"))
    .option("--size <width>x<height>", "pixels that SVG and PNG should fit in (1200x800 by default)")
    .option("-o, --output <out>", "write to a file instead of standard output")
    .option("--embed <markdown>", "replace the block between two marker comments in a Markdown file")
    .option("--marker <name>", "which markers to use, if a file has several")
    .option("--check", "write nothing; exit with 1 and print the difference if the file is out of date")
    .action(async (file: string, flags: GraphFlags) => {
      const { runGraph } = await import("./run-graph.ts");
      finish(await runGraph(file, flags, io));
    });
}
