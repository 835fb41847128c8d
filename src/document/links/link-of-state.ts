import { fitsLink } from "#permalink/codec.ts";
import { canonicalState } from "#permalink/canonical-state.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { writeDurations } from "./link-durations.ts";
import { linkSelectOf } from "./link-select.ts";
import { linkViewOf } from "./link-view.ts";
import { firstFile } from "../project/open-project-file.ts";
import type { AppState } from "../store.ts";

/** All of the state that a link carries, in its one form. */
export function linkOfState(state: AppState): LinkState {
  const select = state.selected === null ? undefined : linkSelectOf(state.selected, state.whole ?? state.analysis);
  return canonicalState({
    ...state.input,
    view: {
      ...linkViewOf({ ...state, file: linkedFile(state) }),
      ...(state.linkLanguage === null ? {} : { language: state.linkLanguage }),
      ...(state.hadolint === "" ? {} : { hadolint: state.hadolint }),
      ...(state.isHadolintExact ? { hadolintExact: true } : {}),
      ...(state.linkedImages === "" ? {} : { images: state.linkedImages }),
      ...(state.linkedFolder === "" ? {} : { folder: state.linkedFolder }),
      ...(state.durations.length === 0 ? {} : { durations: writeDurations(state.durations) }),
    },
    ...(select === undefined ? {} : { select }),
    ...(state.compare === null ? {} : { compare: state.compare }),
  });
}

/** The link of the state, without view and selection where only they make it longer than a link can be. */
export function fittingLinkOf(state: AppState): LinkState {
  const link = linkOfState(state);
  const { view: _, select: __, ...texts } = link;
  return fitsLink(link) || !fitsLink(texts) ? link : texts;
}

/** The open file, where the link would open another. */
function linkedFile({ input, file }: AppState): string {
  return input.project === undefined || file === firstFile(input.project) ? "" : file;
}

/** The parts of the state that a link is made of; the version stands for the texts and the build options. */
const LINKED = [
  "version",
  "selected",
  "graphView",
  "durations",
  "compare",
  "linkLanguage",
  "panel",
  "file",
  "linkedFolder",
] as const;

/** Whether nothing has changed that a link carries. */
export function hasSameLink(state: AppState, before: AppState): boolean {
  return LINKED.every((key) => state[key] === before[key]);
}

/** The page as it is before anything is written: its address needs no link. */
export function isBlankLink(link: LinkState): boolean {
  return link.dockerfile === "" && Object.keys(link).every((key) => key === "dockerfile" || key === "view");
}
