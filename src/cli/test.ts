// `npm test`: every check of the project. It goes on after a failure, and its last line says what ran.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { type Check, END_TO_END, type Ending, LANES } from "./checks.ts";
import { ROOT } from "./root.ts";
import { closingLine, sum, type Tally } from "./tally.ts";

const BINARIES = join(ROOT, "node_modules/.bin");

const tallies = [...(await Promise.all(LANES.map(runLane))).flat(), await runCheck(END_TO_END)];
const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runLane(checks: readonly Check[]): Promise<readonly Tally[]> {
  const done: Tally[] = [];
  for (const check of checks) done.push(await runCheck(check));
  return done;
}

async function runCheck(check: Check): Promise<Tally> {
  const start = performance.now();
  if (check.writes) {
    mkdirSync(dirname(check.writes), { recursive: true });
    rmSync(check.writes, { recursive: true, force: true });
  }
  const tally = check.count(await run(check));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n== ${check.name}: ${closingLine(tally)} (${seconds} s)`);
  for (const line of tally.lines) console.log(`   ${line}`);
  return tally;
}

function run({ command: [name = "", ...args], env }: Check): Promise<Ending> {
  const PATH = BINARIES + delimiter + (process.env.PATH ?? "");
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH, NO_COLOR: "1", FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (piece: string) => pieces.push(piece));
    }
    child.on("error", (error) => resolve({ status: 1, output: error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, output: pieces.join("") }));
  });
}
