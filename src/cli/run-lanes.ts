import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Check, Ending, CheckLane } from "./checks.ts";
import { ROOT } from "./root.ts";
import { closingLine, sum, type Tally } from "./tally.ts";

const { PRIORITY_BELOW_NORMAL: BELOW_NORMAL, PRIORITY_LOW: LOWEST } = constants.priority;

const BINARIES = join(ROOT, "node_modules/.bin");

/**
 * Runs checks, the lanes side by side and the steps of a lane one after the other, and prints what each found and how
 * long it took, in seconds. Goes on after a failure. Returns the sum of what was found.
 */
export async function runLanes(lanes: readonly CheckLane[]): Promise<Tally> {
  return sum(await Promise.all(lanes.map(runLane)));
}

/** Prints what all checks found, whose line CI reads, and how long they took; a failure fails the command. */
export function finish(total: Tally, start: number): void {
  console.log(`\n== everything: ${seconds(start)} s`);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function runLane(steps: CheckLane): Promise<Tally> {
  const done: Tally[] = [];
  for (const step of steps) done.push(await ("command" in step ? runCheck(step) : runLanes(step)));
  return sum(done);
}

async function runCheck(check: Check): Promise<Tally> {
  const start = performance.now();
  if (check.writes) {
    mkdirSync(dirname(check.writes), { recursive: true });
    rmSync(check.writes, { recursive: true, force: true });
  }
  const tally = check.count(await run(check));
  console.log(`\n== ${check.name}: ${closingLine(tally)} (${seconds(start)} s)`);
  for (const line of tally.lines) console.log(`   ${line}`);
  return tally;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function run({ command: [name = "", ...args], env, isPatient = false }: Check): Promise<Ending> {
  const PATH = BINARIES + delimiter + (process.env.PATH ?? "");
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH, NO_COLOR: "1", FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (isPatient && child.pid !== undefined) giveWay(child.pid);
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (piece: string) => pieces.push(piece));
    }
    child.on("error", (error) => resolve({ status: 1, output: error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, output: pieces.join("") }));
  });
}

/** Lowers the priority of a process, compared with this one's. */
function giveWay(pid: number): void {
  setPriority(pid, Math.min(getPriority() + BELOW_NORMAL, LOWEST));
}
