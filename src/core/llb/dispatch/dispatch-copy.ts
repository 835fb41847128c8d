import { DONE, fail, type Result } from "../../text/result.ts";
import { MODE_OF_SOURCE } from "./chmod.ts";
import { describeCommand, nameCommand, type DispatchContext } from "./dispatch-context.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import type { StageBuild } from "../stage-build.ts";
import { TransferPlan, type TransferCommand } from "./transfer-plan.ts";
import type { Vertex } from "../vertex.ts";

/** Carries out COPY or ADD; as `dispatchCopy`. `from` is where COPY --from takes from. */
export function dispatchTransfer(
  context: DispatchContext,
  build: StageBuild,
  command: TransferCommand,
  from: StageBuild | null,
  noted: DispatchedCommand,
): Result<void> {
  const plan = new TransferPlan(context, build, command, noted);
  plan.prepare(from);
  if (plan.problem !== "") return fail(plan.problem);
  const { original, lines } = command.instruction;
  const text = describeCommand(original, build.environment, context.lexer);
  const name = nameCommand(context, build, text, noted.isTrigger);
  const stage = build.state.index;
  const line = lines.first;
  const actions = plan.toActions(from, name);
  if (plan.problem !== "") return fail(plan.problem);
  plan.notePaths(from);
  const isMerged = command.isLink && plan.mode === MODE_OF_SOURCE;
  const base = isMerged ? null : build.output;
  const vertex: Vertex = { kind: "file", name, stage, line, step: -1, base, actions };
  if (!isMerged || !build.output) {
    build.output = vertex;
    return DONE;
  }
  // both names of a linked copy carry the same number
  build.state.stepIndex--;
  const mergeName = nameCommand(context, build, `LINK ${text}`, noted.isTrigger);
  build.output = { kind: "merge", name: mergeName, stage, line, step: -1, sources: [build.output, vertex] };
  return DONE;
}
