import { DONE, type Result } from "../../text/result.ts";
import type { StageCommand } from "../../resolve/stage-state.ts";
import { assertNever } from "../../text/assert-never.ts";
import { dispatchArg } from "./dispatch-arg.ts";
import {
  dispatchCmd,
  dispatchEntrypoint,
  dispatchEnv,
  dispatchExpose,
  dispatchHealthcheck,
  dispatchLabel,
  dispatchStopsignal,
  dispatchUser,
  dispatchVolume,
  dispatchWorkdir,
} from "./dispatch-config.ts";
import type { DispatchContext } from "./dispatch-context.ts";
import { dispatchTransfer } from "./dispatch-copy.ts";
import { dispatchRun } from "./dispatch-run.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import type { StageBuild } from "../stage-build.ts";

/** Carries out one command of a stage and notes what was learnt; as BuildKit's `dispatch`. */
export function dispatch(
  context: DispatchContext,
  build: StageBuild,
  { command, sources }: StageCommand,
  noted: DispatchedCommand,
): Result<void> {
  noted.hasOwnShell = build.config.shell.length > 0;
  switch (command.kind) {
    case "env":
      return dispatchEnv(context, build, command, noted);
    case "label":
      return dispatchLabel(context, build, command, noted);
    case "run":
      return dispatchRun(context, build, command, sources, noted);
    case "workdir":
      return dispatchWorkdir(context, build, command, noted);
    case "add":
      return dispatchTransfer(context, build, command, null, noted);
    case "copy": {
      const [source] = sources;
      return dispatchTransfer(context, build, command, (source && context.builds.get(source)) ?? null, noted);
    }
    case "onbuild":
      build.own.addTrigger(build, command.expression);
      return DONE;
    case "cmd":
      return dispatchCmd(build, command, noted);
    case "entrypoint":
      return dispatchEntrypoint(build, command, noted);
    case "healthcheck":
      return dispatchHealthcheck(build, command, noted);
    case "expose":
      return dispatchExpose(context, build, command, noted);
    case "user":
      return dispatchUser(context, build, command, noted);
    case "volume":
      return dispatchVolume(context, build, command, noted);
    case "stopsignal":
      return dispatchStopsignal(context, build, command, noted);
    case "shell":
      build.config = { ...build.config, shell: command.shell };
      return DONE;
    case "arg":
      return dispatchArg(context, build, command, noted);
    case "maintainer":
    case "from":
      return DONE;
    default:
      return assertNever(command);
  }
}
