import type { LucideProps } from "lucide-react";
import Braces from "lucide-react/icons/braces";
import ChevronUp from "lucide-react/icons/chevron-up";
import CircleCheck from "lucide-react/icons/circle-check";
import ClipboardPaste from "lucide-react/icons/clipboard-paste";
import Command from "lucide-react/icons/command";
import Crosshair from "lucide-react/icons/crosshair";
import Download from "lucide-react/icons/download";
import ExternalLink from "lucide-react/icons/external-link";
import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import FileText from "lucide-react/icons/file-text";
import FoldVertical from "lucide-react/icons/fold-vertical";
import GitCompareArrows from "lucide-react/icons/git-compare-arrows";
import History from "lucide-react/icons/history";
import Hourglass from "lucide-react/icons/hourglass";
import Lightbulb from "lucide-react/icons/lightbulb";
import Pause from "lucide-react/icons/pause";
import Play from "lucide-react/icons/play";
import Share2 from "lucide-react/icons/share-2";
import StepForward from "lucide-react/icons/step-forward";
import Undo2 from "lucide-react/icons/undo-2";
import UnfoldHorizontal from "lucide-react/icons/unfold-horizontal";
import Wrench from "lucide-react/icons/wrench";
import { defineIcons } from "./define-icons.ts";

/** The drawings that no first graph shows. */
const ICONS = defineIcons({
  braces: Braces,
  "chevron-up": ChevronUp,
  command: Command,
  compare: GitCompareArrows,
  crosshair: Crosshair,
  download: Download,
  external: ExternalLink,
  eye: Eye,
  "eye-off": EyeOff,
  file: FileText,
  fold: FoldVertical,
  history: History,
  hourglass: Hourglass,
  lightbulb: Lightbulb,
  ok: CircleCheck,
  paste: ClipboardPaste,
  pause: Pause,
  play: Play,
  share: Share2,
  "step-on": StepForward,
  undo: Undo2,
  widen: UnfoldHorizontal,
  wrench: Wrench,
});

export type LaterIconName = keyof typeof ICONS;

export interface LaterIconProps extends Pick<LucideProps, "className" | "role" | "aria-label" | "aria-hidden"> {
  readonly name: LaterIconName;
  readonly size: number;
  readonly strokeWidth: number;
}

/** One of them. */
export function DeferredIcon({ name, ...shape }: LaterIconProps) {
  const Drawing = ICONS[name];
  return <Drawing {...shape} />;
}
