import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packRecord } from "#formats/record/sample-record.ts";
import { ROOT } from "../root.ts";
import { runCli } from "../stagelight/run-cli.ts";

/** A copy of docs/sample in which the commands of docs/cli.md run. */
export interface SampleProject {
  readonly folder: string;
  readonly remove: () => void;
}

const START = 1_790_000_000;

/** Makes a copy of the sample, with a build record in it. */
export async function makeSample(): Promise<SampleProject> {
  const folder = mkdtempSync(join(tmpdir(), "stagelight-sample-"));
  cpSync(join(ROOT, "docs/sample"), folder, { recursive: true });
  writeFileSync(join(folder, "build.dockerbuild"), await sampleRecord());
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a line of docs/cli.md in this process; both streams together. */
export async function runInSample({ folder }: SampleProject, line: string): Promise<string> {
  const [command, ...args] = line.split(" ");
  if (command === "cat") return readFileSync(join(folder, args[0] ?? ""), "utf8");
  let printed = "";
  const print = (text: string | Uint8Array): void => {
    printed += typeof text === "string" ? text : "";
  };
  await runCli(withFreePort(args), {
    cwd: folder,
    env: {},
    isTerminal: false,
    out: print,
    err: print,
    readInput: async () => new Uint8Array(),
    untilStopped: async () => undefined,
  });
  return withUsualPort(printed);
}

/** Servers of tests take any port that is free. */
export function withFreePort(args: readonly string[]): readonly string[] {
  return args[0] === "serve" || args[0] === "open" ? [...args, "--port", "0"] : args;
}

export function withUsualPort(text: string): string {
  return text.replace(/localhost:\d+/g, "localhost:7575");
}

async function sampleRecord(): Promise<Uint8Array> {
  const step = (name: string, from: number, to: number, more: { cached?: boolean; error?: string } = {}) => ({
    digest: `sha256:${name}`,
    name,
    started: START + from,
    completed: START + to,
    ...more,
  });
  const record = {
    Ref: "sample",
    Frontend: "dockerfile.v0",
    FrontendAttrs: { filename: "Dockerfile", target: "app" },
    CreatedAt: new Date(START * 1000).toISOString(),
    CompletedAt: new Date((START + 31) * 1000).toISOString(),
  };
  const stream = [
    step("[internal] load build definition from Dockerfile", 0, 0),
    step("[build 1/6] FROM docker.io/library/golang:1.26", 1, 1, { cached: true }),
    step("[build 4/6] RUN go mod download", 1, 9),
    step("[build 6/6] RUN go build -o /out/app ./cmd", 9, 30),
    step("[app 3/3] COPY --from=build /out/app /usr/local/bin/app", 30, 31),
  ];
  return packRecord([{ record, stream }]);
}
