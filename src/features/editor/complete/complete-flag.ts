import type { Analysis } from "#core/analysis.ts";
import { editorSyntaxMessages } from "#i18n/en/editor/syntax.ts";
import { COMMON_CACHES, COMMON_PLATFORMS } from "./common-images.ts";
import { completeSource } from "./complete-source.ts";
import { type Completion, type Found, valuesOf } from "./completion.ts";
import type { Arguments } from "./cursor-context.ts";
import {
  FLAG_VALUES,
  documentedFlags,
  MOUNT_OPTIONS,
  MOUNT_TYPES,
  mountOption,
  mountType,
  SHARING_MODES,
} from "../hover/instruction-table.ts";
import { flagWords } from "../hover/syntax-words.ts";
import { lookUp } from "#core/text/look-up.ts";

/** Flags that can be given more than once. */
const REPEATED = new Set(["--mount=", "--exclude=", "--device="]);

/** Offers the flags of an instruction that are not there yet. */
export function completeFlag(keyword: string, given: readonly string[], written: string): Found {
  const offered = documentedFlags(keyword).filter(
    (flag) => REPEATED.has(flag) || !given.some((one) => one === flag || one.startsWith(`${flag.replace("=", "")}=`)),
  );
  const completions = offered.map((label): Completion => {
    const { short = "", text = "" } = flagWords(label.replace(/^--|=$/g, "")) ?? {};
    return { kind: "flag", label, detail: short, documentation: text, opensNext: label.endsWith("=") };
  });
  return { replaced: written.length, completions };
}

/** Offers what the flag at the cursor takes; null where the cursor is in no flag's value. */
export function completeFlagValue(analysis: Analysis, context: Arguments, offset: number): Found | null {
  const { keyword, words, written } = context;
  const [, name, value] = words.length === 0 ? (/^--([a-z-]+)=(.*)$/s.exec(written) ?? []) : [];
  if (name === undefined || value === undefined) return null;
  if (keyword === "copy" && name === "from") return completeSource(analysis, value, offset, false);
  if (keyword === "run" && name === "mount") return value.includes("$") ? null : completeMount(analysis, value, offset);
  if (value.includes("$")) return null;
  if (keyword === "from" && name === "platform") {
    const platforms = valuesOf(
      ["$BUILDPLATFORM", "$TARGETPLATFORM", ...COMMON_PLATFORMS],
      value,
      "value",
      editorSyntaxMessages().platforms,
    );
    return platforms;
  }
  const values = lookUp(FLAG_VALUES, name);
  return values ? valuesOf(values, value, "value") : null;
}

function completeMount(analysis: Analysis, written: string, offset: number): Found {
  const fields = written.split(",");
  const current = fields.pop() ?? "";
  const equals = current.indexOf("=");
  const type = mountType(fields.find((field) => /^type=/i.test(field))?.slice("type=".length) ?? "") ?? "bind";
  if (equals >= 0) return completeOption(analysis, type, current.slice(0, equals), current.slice(equals + 1), offset);
  const given = new Set(fields.map((field) => mountOption(field.split("=")[0] ?? "")));
  const names = given.has("type") ? MOUNT_OPTIONS[type] : ["type=", ...MOUNT_OPTIONS[type]];
  const { mountOptions } = editorSyntaxMessages();
  const completions = names.flatMap((label): Completion[] => {
    const option = mountOption(label.replace("=", ""));
    if (option === null || given.has(option)) return [];
    return [{ kind: "option", label, detail: mountOptions[option], opensNext: label.endsWith("=") }];
  });
  return { replaced: current.length, completions };
}

function completeOption(analysis: Analysis, type: string, name: string, value: string, offset: number): Found {
  const { mountTypes, sharingModes } = editorSyntaxMessages();
  switch (mountOption(name)) {
    case "type":
      return valuesOf(
        MOUNT_TYPES,
        value,
        "value",
        MOUNT_TYPES.map((one) => mountTypes[one]),
      );
    case "from":
      return completeSource(analysis, value, offset, false);
    case "sharing":
      return valuesOf(SHARING_MODES, value, "value", sharingModes);
    case "target":
      return type === "cache" ? valuesOf(COMMON_CACHES, value, "value") : { replaced: 0, completions: [] };
    default:
      return { replaced: 0, completions: [] };
  }
}
