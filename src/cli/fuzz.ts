// The long run of the fuzzers: `npm run fuzz -- --kind dockerfile --cases 100000 [--seed 1]`; every kind without --kind.
import { parseArgs } from "node:util";
import { FUZZ_KINDS } from "./fuzz/fuzz-kinds.ts";
import { readFuzzSources } from "./fuzz/fuzz-sources.ts";
import { type FuzzReport, runFuzz } from "./fuzz/run-fuzz.ts";

const { values } = parseArgs({
  options: {
    kind: { type: "string", default: "" },
    cases: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});

const sources = readFuzzSources();
console.log(`made from ${sources.dockerfiles.length} Dockerfiles and ${sources.ignores.length} ignore files`);
for (const kind of FUZZ_KINDS) {
  if (values.kind !== "" && values.kind !== kind.name) continue;
  const start = performance.now();
  const print = (report: FuzzReport) => console.log(describe(kind.name, report, performance.now() - start));
  const report = await runFuzz(kind, sources, Number(values.cases), Number(values.seed), print);
  print(report);
  for (const failure of report.failures) console.log(JSON.stringify(failure));
  console.log(`slowest: ${JSON.stringify(report.slowest)}`);
  if (report.thrown > 0 || report.slow > 0) process.exitCode = 1;
}

function describe(name: string, { count, thrown, slow, slowest }: FuzzReport, elapsed: number): string {
  const worst = slowest ? `${slowest.milliseconds.toFixed(0)} ms, ${slowest.part}` : "none";
  const rate = (elapsed / count).toFixed(2);
  return `${name}: ${count} inputs, ${thrown} thrown, ${slow} over a second, slowest ${worst}, ${rate} ms each`;
}
