import { DirectiveReader } from "./directives.ts";
import { parseBool } from "./numbers.ts";
import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { trimSpace } from "../text/unicode.ts";

/** What `# check=` sets: which of BuildKit's checks run, and whether a finding ends the build. */
export interface CheckOptions {
  readonly skipsAll: boolean;
  readonly skipped: ReadonlySet<string>;
  readonly includesAllExperimental: boolean;
  readonly experimental: ReadonlySet<string>;
  readonly isError: boolean;
}

const NONE: CheckOptions = {
  skipsAll: false,
  skipped: new Set(),
  includesAllExperimental: false,
  experimental: new Set(),
  isError: false,
};

/** Reads `skip=A,B;error=true;experimental=all`; as BuildKit's `ParseLintOptions`. */
export function parseCheckOptions(text: string): Result<CheckOptions> {
  const trimmed = trimSpace(text);
  if (trimmed === "") return ok(NONE);
  const options = { ...NONE };
  const parts = trimmed.split(";");
  // as strings.SplitN(text, ";", 3): the third part holds the rest
  for (const part of [...parts.slice(0, 2), ...(parts.length > 2 ? [parts.slice(2).join(";")] : [])]) {
    const equals = part.indexOf("=");
    if (equals < 0) return fail(`invalid check option ${quote(part)}`);
    const key = trimSpace(part.slice(0, equals));
    const value = trimSpace(part.slice(equals + 1));
    if (key === "skip") {
      if (value === "all") options.skipsAll = true;
      else options.skipped = readRules(value);
    } else if (key === "experimental") {
      if (value === "all") options.includesAllExperimental = true;
      else options.experimental = readRules(value);
    } else if (key === "error") {
      const flag = parseBool(value);
      if (flag === undefined)
        return fail(
          `failed to parse check option ${quote(part)}: strconv.ParseBool: parsing ${quote(value)}: invalid syntax`,
        );
      options.isError = flag;
    } else return fail(`invalid check option ${quote(key)}`);
  }
  return ok(options);
}

/** The options for an instruction with these comments above it; as `WithMergedConfigFromComments`. */
export function withCommentOptions(options: CheckOptions, comments: readonly string[]): CheckOptions {
  for (const comment of comments) {
    if (!comment.includes("=")) continue;
    const directive = new DirectiveReader("").read(comment);
    if (!directive.ok || directive.value?.name !== "check") continue;
    const own = parseCheckOptions(directive.value.value.split(" ", 1)[0] ?? "");
    return own.ok ? merge(options, own.value) : options;
  }
  return options;
}

/** Whether a check runs under these options. */
export function isCheckOn(options: CheckOptions, rule: string, isExperimental: boolean): boolean {
  if (isExperimental) return options.includesAllExperimental || options.experimental.has(rule);
  return !options.skipsAll && !options.skipped.has(rule);
}

// `error` of a comment has no effect in BuildKit
function merge(options: CheckOptions, own: CheckOptions): CheckOptions {
  return {
    skipsAll: options.skipsAll || own.skipsAll,
    skipped: new Set([...options.skipped, ...own.skipped]),
    includesAllExperimental: options.includesAllExperimental || own.includesAllExperimental,
    experimental: new Set([...options.experimental, ...own.experimental]),
    isError: options.isError,
  };
}

function readRules(value: string): Set<string> {
  return new Set(value.split(",").map(trimSpace));
}
