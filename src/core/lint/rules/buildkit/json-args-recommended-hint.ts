import { toExecForm } from "../shared/exec-form.ts";
import { wrapCheck } from "./wrap-check.ts";

export const jsonArgsRecommendedHint = wrapCheck({
  id: "JSONArgsRecommended",
  title: "CMD or ENTRYPOINT in shell form",
  severity: "warning",
  aliases: ["DL3025"],
  place: (at) => {
    const words = at.argumentWords;
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return {};
    const range = at.rangeOf({ start: first.start, end: last.end });
    // `exec` hands the signals over
    const isHandedOver = first.text === "exec" && at.script.commands.length <= 1;
    return { range, fixes: toExecForm(at, range), ...(isHandedOver ? { severity: "info" as const } : {}) };
  },
});
