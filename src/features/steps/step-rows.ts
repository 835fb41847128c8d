import type { Analysis } from "#core/analysis.ts";
import type { FileAction, Step, StepMount } from "#core/llb/step.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { stepsMessages } from "#i18n/en/steps.ts";
import { refOfStep, type StepRef } from "#document/stages/step-place.ts";
import { stepText } from "#document/stages/step-text.ts";

export interface StepField {
  readonly name: string;
  readonly value: string;
}

/** One LLB vertex with everything that BuildKit is told of it. */
export interface StepRow {
  readonly id: number;
  /** What `--progress=plain` prints. */
  readonly name: string;
  readonly text: string;
  readonly stage: string;
  readonly line: number;
  readonly ref: StepRef | null;
  readonly op: Step["op"]["kind"];
  readonly inputs: readonly { readonly id: number; readonly text: string }[];
  /** Ids of the steps that wait for it. */
  readonly outputs: readonly number[];
  readonly fields: readonly StepField[];
  /** Everything you can look for, in lower case. */
  readonly haystack: string;
}

/** The steps of the chosen target in BuildKit's order. */
export function stepRows(analysis: Analysis): readonly StepRow[] {
  const { steps } = analysis.build;
  const outputs: number[][] = steps.map(() => []);
  for (const { id, inputs } of steps) for (const input of inputs) outputs[input]?.push(id);
  return steps.map((step) => {
    const stage = analysis.stages[step.stage]?.label ?? "";
    const fields = fieldsOf(step);
    return {
      id: step.id,
      name: step.name,
      text: stepText(step),
      stage,
      line: step.line,
      ref: refOfStep(analysis, step),
      op: step.op.kind,
      inputs: step.inputs.flatMap((id) => {
        const input = steps[id];
        return input ? [{ id, text: stepText(input) }] : [];
      }),
      outputs: outputs[step.id] ?? [],
      fields,
      haystack: [step.name, stage, step.op.kind, ...fields.map(({ value }) => value)].join("\n").toLowerCase(),
    };
  });
}

/** The rows in which every word of `query` is somewhere; `line:12`, `stage:build` and `op:exec` are understood. */
export function filterSteps(rows: readonly StepRow[], query: string): readonly StepRow[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => isIn(row, word)));
}

function isIn(row: StepRow, word: string): boolean {
  const [, key, value = ""] = /^(line|stage|op):(.+)$/.exec(word) ?? [];
  switch (key) {
    case "line":
      return String(row.line) === value;
    case "stage":
      return row.stage.toLowerCase() === value;
    case "op":
      return row.op === value;
    default:
      return row.haystack.includes(word);
  }
}

function fieldsOf({ op }: Step): readonly StepField[] {
  switch (op.kind) {
    case "source":
      return [
        { name: "identifier", value: op.identifier },
        ...Object.entries(op.attrs).map(([name, value]) => ({ name, value })),
      ];
    case "merge":
      return [];
    case "file":
      return op.actions.map((action) => ({ name: action.action, value: actionText(action) }));
    case "exec":
      return present([
        { name: "args", value: JSON.stringify(op.args) },
        { name: "cwd", value: op.cwd },
        { name: "user", value: op.user },
        ...op.env.map((value) => ({ name: "env", value })),
        ...op.mounts.map((mount) => ({ name: "mount", value: mountText(mount) })),
        { name: "network", value: op.network },
        { name: "security", value: op.security },
      ]);
    default:
      return assertNever(op);
  }
}

function actionText(action: FileAction): string {
  const { src, dest, mode, owner, data, include, exclude, unpack } = action;
  const words = stepsMessages();
  const what = action.action === "copy" ? `${src} → ${dest}` : dest;
  return [
    what,
    mode > 0 ? words.mode(mode.toString(8)) : "",
    owner === "" ? "" : words.owner(owner),
    include.length > 0 ? words.only(include.join(", ")) : "",
    exclude.length > 0 ? words.without(exclude.join(", ")) : "",
    unpack ? words.unpacked : "",
    data === "" ? "" : JSON.stringify(data),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function mountText({ type, dest, source, readonly, cacheId, sharing, secret, input }: StepMount): string {
  const words = stepsMessages();
  return [
    type,
    dest,
    input >= 0 ? words.fromInput(input) : "",
    source === "" ? "" : words.source(source),
    readonly ? words.readOnly : "",
    cacheId === "" ? "" : words.cacheId(cacheId),
    sharing === "" ? "" : sharing,
    secret === "" ? "" : words.secret(secret),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function present(fields: readonly StepField[]): readonly StepField[] {
  return fields.filter(({ value }) => value !== "");
}
