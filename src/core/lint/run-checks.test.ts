import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import { CHECK_RULES } from "./run-checks.ts";

const warningsOf = (text: string, options: AnalyzeOptions = {}) =>
  analyze(text, options).checkWarnings.map(({ rule, message, lines }) => `${lines.first} ${rule}: ${message}`);
const rulesOf = (text: string, options: AnalyzeOptions = {}) =>
  analyze(text, options).checkWarnings.map(({ rule }) => rule);

/** For each check texts that it warns of, with the line, the message, and how often. */
const SAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ConsistentInstructionCasing: [
    ["FROM a\nrun x\nCMD []\n", "2 Command 'run' should match the case of the command majority (uppercase)"],
    ["from a\nrun x\nCMD []\n", "3 Command 'CMD' should match the case of the command majority (lowercase)"],
    ["FROM a\nRun x\n", "2 Command 'Run' should match the case of the command majority (uppercase)"],
    ["from a\nRUN x\n", "1 Command 'from' should match the case of the command majority (uppercase)"],
  ],
  DuplicateStageName: [["FROM a AS x\nFROM b AS x\n", '2 Duplicate stage name "x", stage names should be unique']],
  ExposeInvalidFormat: [
    [
      "FROM a\nEXPOSE 1:80\n",
      "2 EXPOSE instruction should not define an IP address or host-port mapping, found '1:80'",
    ],
  ],
  ExposeProtoCasing: [
    ["FROM a\nEXPOSE 80/TCP\n", "2 Defined protocol '80/TCP' in EXPOSE instruction should be lowercase"],
  ],
  FromAsCasing: [
    ["FROM a as b\n", "1 'as' and 'FROM' keywords' casing do not match"],
    ["from a AS b\n", "1 'AS' and 'from' keywords' casing do not match"],
  ],
  FromPlatformFlagConstDisallowed: [
    ["FROM --platform=linux/arm64 a\n", '1 FROM --platform flag should not use constant value "linux/arm64"'],
  ],
  InvalidDefaultArgInFrom: [
    ["ARG V\nFROM a:$V\n", "2 Default value for ARG a:$V results in empty or invalid base image name"],
  ],
  JSONArgsRecommended: [
    ["FROM a\nCMD x\n", "2 JSON arguments recommended for CMD to prevent unintended behavior related to OS signals"],
    [
      "FROM a\nENTRYPOINT x\n",
      "2 JSON arguments recommended for ENTRYPOINT to prevent unintended behavior related to OS signals",
    ],
  ],
  LegacyKeyValueFormat: [
    ["FROM a\nENV A b\n", '2 "ENV key=value" should be used instead of legacy "ENV key value" format'],
    ["FROM a\nLABEL a b\n", '2 "LABEL key=value" should be used instead of legacy "LABEL key value" format'],
  ],
  MaintainerDeprecated: [["FROM a\nMAINTAINER me\n", "2 Maintainer instruction is deprecated in favor of using label"]],
  MultipleInstructionsDisallowed: [
    [
      'FROM a\nCMD ["x"]\nCMD ["y"]\n',
      "2 Multiple CMD instructions should not be used in the same stage because only the last one will be used",
    ],
  ],
  NoEmptyContinuation: [["FROM a\nRUN x \\\n\n y\n", "4 Empty continuation line"]],
  RedundantTargetPlatform: [
    [
      "FROM --platform=$TARGETPLATFORM a\n",
      "1 Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior",
    ],
  ],
  ReservedStageName: [
    ["FROM a AS scratch\n", '1 Stage name should not use the same name as reserved stage "scratch"'],
    ["FROM a AS context\n", '1 Stage name should not use the same name as reserved stage "context"'],
  ],
  SecretsUsedInArgOrEnv: [
    ["FROM a\nARG API_TOKEN\n", '2 Do not use ARG or ENV instructions for sensitive data (ARG "API_TOKEN")'],
    ["FROM a\nENV password=x\n", '2 Do not use ARG or ENV instructions for sensitive data (ENV "password")'],
  ],
  StageNameCasing: [["FROM a AS Build\n", "1 Stage name 'Build' should be lowercase"]],
  UndefinedArgInFrom: [
    ["FROM a:${TGA:-1}\n", "1 FROM argument 'TGA' is not declared"],
    ["ARG TAG=1\nFROM a:${TGA:-1}\n", "2 FROM argument 'TGA' is not declared (did you mean TAG?)"],
  ],
  UndefinedVar: [
    ["FROM a\nCOPY $X /x\n", "2 Usage of undefined variable '$X'"],
    ["FROM a\nENV P=$PAHT\n", "2 Usage of undefined variable '$PAHT' (did you mean $PATH?)"],
  ],
  WorkdirRelativePath: [
    ["FROM a\nWORKDIR x\n", '2 Relative workdir "x" can have unexpected results if the base image changes'],
  ],
};

describe("BuildKit's checks", () => {
  const samples = Object.entries(SAMPLES).flatMap(([rule, pairs]) =>
    pairs.map(([text, warning]) => ({ rule, text, warning })),
  );

  it.each(samples)("$rule: $text", ({ rule, text, warning }) => {
    const [line, ...words] = warning.split(" ");
    expect(warningsOf(text)).toContain(`${line} ${rule}: ${words.join(" ")}`);
  });

  it.each(samples)("$rule can be skipped for the file: $text", ({ rule, text }) => {
    expect(rulesOf(`# check=skip=${rule}\n${text}`)).not.toContain(rule);
    expect(rulesOf(`# check=skip=all\n${text}`)).toEqual([]);
  });

  it("are all tried here, but for those of other tests", () => {
    const others = ["CopyIgnoredFile", "InvalidDefinitionDescription"];
    expect([...Object.keys(SAMPLES), ...others].toSorted()).toEqual(CHECK_RULES.map(({ id }) => id).toSorted());
  });

  it.each([
    ["a name that says its platform", "FROM --platform=linux/arm64 a AS arm64-tools\n"],
    ["a variable platform", "ARG P=linux/arm64\nFROM --platform=$P a\n"],
    ["the build platform", "FROM --platform=$BUILDPLATFORM a\n"],
    ["a shell of one's own", 'FROM a\nSHELL ["bash", "-c"]\nCMD x\n'],
    ["names of files with secrets", "FROM a\nARG TOKEN_FILE PUBLIC_KEY TOKENS KEYBOARD\n"],
    ["a declared argument without a value", "FROM a\nARG X\nCOPY $X /x\n"],
    ["a variable that has a default", "FROM a\nENV P=1\nCOPY ${P:-2} /x\n"],
    ["a variable of RUN", "FROM a\nRUN echo $X\n"],
    ["a relative path below an absolute one", "FROM a\nWORKDIR /a\nWORKDIR b\n"],
    ["one CMD a stage", 'FROM a AS x\nCMD ["x"]\nFROM x\nCMD ["y"]\n'],
  ])("say nothing of %s", (_, text) => {
    expect(warningsOf(text)).toEqual([]);
  });

  it("look at stages that no target needs", () => {
    expect(rulesOf("FROM a AS Unused\nCMD x\nFROM b\n")).toEqual(["StageNameCasing", "JSONArgsRecommended"]);
  });

  it("are sorted by line, then by name", () => {
    expect(warningsOf("FROM a as B\nCMD x\n").map((text) => text.split(":")[0])).toEqual([
      "1 FromAsCasing",
      "1 StageNameCasing",
      "2 JSONArgsRecommended",
    ]);
  });

  it("see no more of a text than BuildKit did before a mistake in it", () => {
    const text = "FROM a as b\nMAINTAINER x\nCOPPY a b\nMAINTAINER y\nFROM c AS D\n";
    expect(warningsOf(text).map((warning) => warning.split(":")[0])).toEqual([
      "1 FromAsCasing",
      "2 MaintainerDeprecated",
    ]);
    expect(warningsOf("FROM a as b\nENV A\n")).toEqual([]);
  });

  it("see what was carried out before the build ended", () => {
    expect(rulesOf("FROM a\nWORKDIR x\nEXPOSE web\nCMD y\n")).toEqual(["WorkdirRelativePath"]);
  });
});

describe("# check=", () => {
  const two = "FROM a AS Build\nMAINTAINER me\n";

  it("skips the checks it names, wherever in the first comments it appears", () => {
    expect(rulesOf(`# syntax=x\n# check=skip=StageNameCasing,Other\n${two}`)).toEqual(["MaintainerDeprecated"]);
    expect(rulesOf(`# hello\n# check=skip=all\n${two}`)).toEqual(["MaintainerDeprecated"]);
  });

  it("above an instruction skips them there alone", () => {
    const text = "FROM a\n# check=skip=MaintainerDeprecated\nMAINTAINER one\nMAINTAINER two\n";
    expect(warningsOf(text).map((warning) => warning.split(" ")[0])).toEqual(["4"]);
    expect(rulesOf("# note\n# check=skip=StageNameCasing\nFROM a AS B\n")).toEqual([]);
  });

  it("above an instruction does not skip what concerns the file", () => {
    expect(rulesOf("FROM a AS x\n# check=skip=all\nFROM b AS x\n")).toEqual(["DuplicateStageName"]);
    expect(rulesOf("FROM a\n# check=skip=all\nrun x\n")).toEqual(["ConsistentInstructionCasing"]);
  });

  it("above a second CMD skips the warning at the first", () => {
    expect(rulesOf('FROM a\nCMD ["x"]\n# check=skip=all\nCMD ["y"]\n')).toEqual([]);
    expect(rulesOf('FROM a\n# check=skip=all\nCMD ["x"]\nCMD ["y"]\n')).toEqual(["MultipleInstructionsDisallowed"]);
  });

  it("turns experimental checks on, for the file or above an instruction", () => {
    const text = "ARG X\n# not about it\nFROM a AS b\n";
    expect(rulesOf(text)).toEqual([]);
    const warning = "Comment for FROM should follow the format: `# b <description>`";
    expect(warningsOf(`# check=experimental=InvalidDefinitionDescription\n${text}`)).toEqual([
      `4 InvalidDefinitionDescription: ${warning}`,
    ]);
    expect(rulesOf(`# check=experimental=all\n${text}`)).toHaveLength(1);
    expect(rulesOf(text.replace("# not", "# check=experimental=all\n# not"))).toEqual(["InvalidDefinitionDescription"]);
    expect(rulesOf(`# check=experimental=all\n${text.replace("not", "b is not")}`)).toEqual([]);
  });

  it("can make warnings end the build, in the order BuildKit finds them", () => {
    const { checkError, build, checkWarnings } = analyze(`# check=error=true\n${two}CMD x\n`);
    expect(checkError).toEqual({
      message: "lint violation found for rules: StageNameCasing, MaintainerDeprecated, JSONArgsRecommended",
      lines: [],
    });
    expect(build.error).toEqual(checkError);
    expect(checkWarnings).toHaveLength(3);
    expect(analyze(`# check=error=true\nFROM a\n`).checkError).toBeNull();
  });

  it("ends a build only for warnings of the stages that are built", () => {
    const { checkError, build } = analyze("# check=error=true\nFROM a AS unused\nCMD x\nFROM b\n");
    expect(checkError).not.toBeNull();
    expect(build.error).toBeNull();
  });

  it("that is wrong ends everything", () => {
    const { checkError, checkWarnings } = analyze(`# check=nonsense\n${two}`);
    expect(checkError?.message).toBe('failed to parse check options: invalid check option "nonsense"');
    expect(checkWarnings).toEqual([]);
  });
});
