import { useMemo, useState } from "react";
import type { Analysis, TargetBuild } from "#core/analysis.ts";
import { selectGraphView } from "../selectors.ts";
import { useStore } from "../store.ts";
import { shownBuilds } from "./shown-builds.ts";

/** One of the builds that are shown, for what tells of one at a time. */
interface ChosenBuild {
  /** The analysis with this build as its own; the same value for the chosen target's. */
  readonly analysis: Analysis | null;
  /** To choose from, by target; one or none where there is nothing to choose. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly target: string;
  readonly choose: (target: string) => void;
}

/** The build of one target at a time where several are shown together, the chosen one first. */
export function useChosenBuild(shown: Analysis | null): ChosenBuild {
  const [wanted, setWanted] = useState("");
  const { extraTargets } = useStore(selectGraphView);
  const builds = useMemo(() => (shown === null ? [] : shownBuilds(shown, extraTargets)), [shown, extraTargets]);
  const build = builds.find(({ target }) => target === wanted) ?? builds[0];
  const analysis = useMemo(() => analysisOf(shown, build), [shown, build]);
  const choices = builds.map(({ target, stage }) => ({
    value: target,
    label: target === "" ? (shown?.stages[stage]?.label ?? "") : target,
  }));
  return { analysis, choices, target: build?.target ?? "", choose: setWanted };
}

function analysisOf(shown: Analysis | null, build: TargetBuild | undefined): Analysis | null {
  if (shown === null || build === undefined || build === shown.build) return shown;
  // Each target of a project has separate options.
  if (shown.project !== undefined) return { ...shown, build };
  return { ...shown, build, options: { ...shown.options, target: build.target } };
}
