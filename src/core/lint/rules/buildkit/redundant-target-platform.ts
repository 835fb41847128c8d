import { atInstruction, type CheckRule } from "./check-rule.ts";

export const redundantTargetPlatform: CheckRule = {
  id: "RedundantTargetPlatform",
  find: ({ conversion }) =>
    (conversion?.context.fromExpansions ?? [])
      .filter(
        ({ kind, matched, unmatched, expanded, targetPlatform }) =>
          kind === "platform" &&
          matched.size === 1 &&
          unmatched.size === 0 &&
          matched.has("TARGETPLATFORM") &&
          expanded === targetPlatform,
      )
      .map(({ from, written }) =>
        atInstruction(
          from,
          `Setting platform to predefined ${written} in FROM is redundant as this is the default behavior`,
        ),
      ),
};
