import type { Rule } from "./rule.ts";
import { consistentInstructionCasingHint } from "./rules/buildkit/consistent-instruction-casing-hint.ts";
import { copyIgnoredFileHint } from "./rules/buildkit/copy-ignored-file-hint.ts";
import { duplicateStageNameHint } from "./rules/buildkit/duplicate-stage-name-hint.ts";
import { exposeInvalidFormatHint } from "./rules/buildkit/expose-invalid-format-hint.ts";
import { exposeProtoCasingHint } from "./rules/buildkit/expose-proto-casing-hint.ts";
import { fromAsCasingHint } from "./rules/buildkit/from-as-casing-hint.ts";
import { fromPlatformFlagConstDisallowedHint } from "./rules/buildkit/from-platform-flag-const-disallowed-hint.ts";
import { invalidDefaultArgInFromHint } from "./rules/buildkit/invalid-default-arg-in-from-hint.ts";
import { invalidDefinitionDescriptionHint } from "./rules/buildkit/invalid-definition-description-hint.ts";
import { jsonArgsRecommendedHint } from "./rules/buildkit/json-args-recommended-hint.ts";
import { legacyKeyValueFormatHint } from "./rules/buildkit/legacy-key-value-format-hint.ts";
import { maintainerDeprecatedHint } from "./rules/buildkit/maintainer-deprecated-hint.ts";
import { multipleInstructionsDisallowedHint } from "./rules/buildkit/multiple-instructions-disallowed-hint.ts";
import { noEmptyContinuationHint } from "./rules/buildkit/no-empty-continuation-hint.ts";
import { redundantTargetPlatformHint } from "./rules/buildkit/redundant-target-platform-hint.ts";
import { reservedStageNameHint } from "./rules/buildkit/reserved-stage-name-hint.ts";
import { secretsUsedInArgOrEnvHint } from "./rules/buildkit/secrets-used-in-arg-or-env-hint.ts";
import { stageNameCasingHint } from "./rules/buildkit/stage-name-casing-hint.ts";
import { undefinedArgInFromHint } from "./rules/buildkit/undefined-arg-in-from-hint.ts";
import { undefinedVarHint } from "./rules/buildkit/undefined-var-hint.ts";
import { workdirRelativePathHint } from "./rules/buildkit/workdir-relative-path-hint.ts";
import { dl1001 } from "./rules/hadolint/dl1001.ts";
import { dl3000 } from "./rules/hadolint/dl3000.ts";
import { dl3001 } from "./rules/hadolint/dl3001.ts";
import { dl3002 } from "./rules/hadolint/dl3002.ts";
import { dl3003 } from "./rules/hadolint/dl3003.ts";
import { dl3004 } from "./rules/hadolint/dl3004.ts";
import { dl3006 } from "./rules/hadolint/dl3006.ts";
import { dl3007 } from "./rules/hadolint/dl3007.ts";
import { dl3008 } from "./rules/hadolint/dl3008.ts";
import { dl3009 } from "./rules/hadolint/dl3009.ts";
import { dl3010 } from "./rules/hadolint/dl3010.ts";
import { dl3011 } from "./rules/hadolint/dl3011.ts";
import { dl3012 } from "./rules/hadolint/dl3012.ts";
import { dl3013 } from "./rules/hadolint/dl3013.ts";
import { dl3014 } from "./rules/hadolint/dl3014.ts";
import { dl3015 } from "./rules/hadolint/dl3015.ts";
import { dl3016 } from "./rules/hadolint/dl3016.ts";
import { dl3018 } from "./rules/hadolint/dl3018.ts";
import { dl3019 } from "./rules/hadolint/dl3019.ts";
import { dl3020 } from "./rules/hadolint/dl3020.ts";
import { dl3021 } from "./rules/hadolint/dl3021.ts";
import { dl3022 } from "./rules/hadolint/dl3022.ts";
import { dl3023 } from "./rules/hadolint/dl3023.ts";
import { dl3024 } from "./rules/hadolint/dl3024.ts";
import { dl3025 } from "./rules/hadolint/dl3025.ts";
import { dl3026 } from "./rules/hadolint/dl3026.ts";
import { dl3027 } from "./rules/hadolint/dl3027.ts";
import { dl3028 } from "./rules/hadolint/dl3028.ts";
import { dl3029 } from "./rules/hadolint/dl3029.ts";
import { dl3030 } from "./rules/hadolint/dl3030.ts";
import { dl3032 } from "./rules/hadolint/dl3032.ts";
import { dl3033 } from "./rules/hadolint/dl3033.ts";
import { dl3034 } from "./rules/hadolint/dl3034.ts";
import { dl3035 } from "./rules/hadolint/dl3035.ts";
import { dl3036 } from "./rules/hadolint/dl3036.ts";
import { dl3037 } from "./rules/hadolint/dl3037.ts";
import { dl3038 } from "./rules/hadolint/dl3038.ts";
import { dl3040 } from "./rules/hadolint/dl3040.ts";
import { dl3041 } from "./rules/hadolint/dl3041.ts";
import { dl3042 } from "./rules/hadolint/dl3042.ts";
import { dl3043 } from "./rules/hadolint/dl3043.ts";
import { dl3044 } from "./rules/hadolint/dl3044.ts";
import { dl3045 } from "./rules/hadolint/dl3045.ts";
import { dl3046 } from "./rules/hadolint/dl3046.ts";
import { dl3047 } from "./rules/hadolint/dl3047.ts";
import { dl3048 } from "./rules/hadolint/dl3048.ts";
import { dl3049 } from "./rules/hadolint/dl3049.ts";
import { dl3050 } from "./rules/hadolint/dl3050.ts";
import { dl3051 } from "./rules/hadolint/dl3051.ts";
import { dl3052 } from "./rules/hadolint/dl3052.ts";
import { dl3053 } from "./rules/hadolint/dl3053.ts";
import { dl3054 } from "./rules/hadolint/dl3054.ts";
import { dl3055 } from "./rules/hadolint/dl3055.ts";
import { dl3056 } from "./rules/hadolint/dl3056.ts";
import { dl3057 } from "./rules/hadolint/dl3057.ts";
import { dl3058 } from "./rules/hadolint/dl3058.ts";
import { dl3059 } from "./rules/hadolint/dl3059.ts";
import { dl3060 } from "./rules/hadolint/dl3060.ts";
import { dl3061 } from "./rules/hadolint/dl3061.ts";
import { dl3062 } from "./rules/hadolint/dl3062.ts";
import { dl3063 } from "./rules/hadolint/dl3063.ts";
import { dl3064 } from "./rules/hadolint/dl3064.ts";
import { dl3065 } from "./rules/hadolint/dl3065.ts";
import { dl3066 } from "./rules/hadolint/dl3066.ts";
import { dl3067 } from "./rules/hadolint/dl3067.ts";
import { dl4000 } from "./rules/hadolint/dl4000.ts";
import { dl4001 } from "./rules/hadolint/dl4001.ts";
import { dl4003 } from "./rules/hadolint/dl4003.ts";
import { dl4004 } from "./rules/hadolint/dl4004.ts";
import { dl4005 } from "./rules/hadolint/dl4005.ts";
import { dl4006 } from "./rules/hadolint/dl4006.ts";
import { STAGE_RULES_BY_ID } from "./rules/stages/stage-rules.ts";

const RULES_BY_ID = {
  ConsistentInstructionCasing: consistentInstructionCasingHint,
  CopyIgnoredFile: copyIgnoredFileHint,
  DL1001: dl1001,
  DL3000: dl3000,
  DL3001: dl3001,
  DL3002: dl3002,
  DL3003: dl3003,
  DL3004: dl3004,
  DL3006: dl3006,
  DL3007: dl3007,
  DL3008: dl3008,
  DL3009: dl3009,
  DL3010: dl3010,
  DL3011: dl3011,
  DL3012: dl3012,
  DL3013: dl3013,
  DL3014: dl3014,
  DL3015: dl3015,
  DL3016: dl3016,
  DL3018: dl3018,
  DL3019: dl3019,
  DL3020: dl3020,
  DL3021: dl3021,
  DL3022: dl3022,
  DL3023: dl3023,
  DL3024: dl3024,
  DL3025: dl3025,
  DL3026: dl3026,
  DL3027: dl3027,
  DL3028: dl3028,
  DL3029: dl3029,
  DL3030: dl3030,
  DL3032: dl3032,
  DL3033: dl3033,
  DL3034: dl3034,
  DL3035: dl3035,
  DL3036: dl3036,
  DL3037: dl3037,
  DL3038: dl3038,
  DL3040: dl3040,
  DL3041: dl3041,
  DL3042: dl3042,
  DL3043: dl3043,
  DL3044: dl3044,
  DL3045: dl3045,
  DL3046: dl3046,
  DL3047: dl3047,
  DL3048: dl3048,
  DL3049: dl3049,
  DL3050: dl3050,
  DL3051: dl3051,
  DL3052: dl3052,
  DL3053: dl3053,
  DL3054: dl3054,
  DL3055: dl3055,
  DL3056: dl3056,
  DL3057: dl3057,
  DL3058: dl3058,
  DL3059: dl3059,
  DL3060: dl3060,
  DL3061: dl3061,
  DL3062: dl3062,
  DL3063: dl3063,
  DL3064: dl3064,
  DL3065: dl3065,
  DL3066: dl3066,
  DL3067: dl3067,
  DL4000: dl4000,
  DL4001: dl4001,
  DL4003: dl4003,
  DL4004: dl4004,
  DL4005: dl4005,
  DL4006: dl4006,
  DuplicateStageName: duplicateStageNameHint,
  ExposeInvalidFormat: exposeInvalidFormatHint,
  ExposeProtoCasing: exposeProtoCasingHint,
  FromAsCasing: fromAsCasingHint,
  FromPlatformFlagConstDisallowed: fromPlatformFlagConstDisallowedHint,
  InvalidDefaultArgInFrom: invalidDefaultArgInFromHint,
  InvalidDefinitionDescription: invalidDefinitionDescriptionHint,
  JSONArgsRecommended: jsonArgsRecommendedHint,
  LegacyKeyValueFormat: legacyKeyValueFormatHint,
  MaintainerDeprecated: maintainerDeprecatedHint,
  MultipleInstructionsDisallowed: multipleInstructionsDisallowedHint,
  NoEmptyContinuation: noEmptyContinuationHint,
  RedundantTargetPlatform: redundantTargetPlatformHint,
  ReservedStageName: reservedStageNameHint,
  SecretsUsedInArgOrEnv: secretsUsedInArgOrEnvHint,
  StageNameCasing: stageNameCasingHint,
  UndefinedArgInFrom: undefinedArgInFromHint,
  UndefinedVar: undefinedVarHint,
  WorkdirRelativePath: workdirRelativePathHint,
  ...STAGE_RULES_BY_ID,
} satisfies Readonly<Record<string, Rule>>;

/** The id of a rule: every language has a title for each. */
export type RuleId = keyof typeof RULES_BY_ID;

/** Every rule, sorted by its id. */
export const RULES: readonly Rule[] = Object.values<Rule>(RULES_BY_ID);

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
