import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowRight from "lucide-react/icons/arrow-right";
import BookOpen from "lucide-react/icons/book-open";
import Box from "lucide-react/icons/box";
import Check from "lucide-react/icons/check";
import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronRight from "lucide-react/icons/chevron-right";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import CircleX from "lucide-react/icons/circle-x";
import Copy from "lucide-react/icons/copy";
import CornerDownRight from "lucide-react/icons/corner-down-right";
import Cpu from "lucide-react/icons/cpu";
import Database from "lucide-react/icons/database";
import Ellipsis from "lucide-react/icons/ellipsis";
import FileCode from "lucide-react/icons/file-code";
import FileUp from "lucide-react/icons/file-up";
import Fingerprint from "lucide-react/icons/fingerprint-pattern";
import Folder from "lucide-react/icons/folder";
import FolderInput from "lucide-react/icons/folder-input";
import FolderOpen from "lucide-react/icons/folder-open";
import GitBranch from "lucide-react/icons/git-branch";
import Globe from "lucide-react/icons/globe";
import GraduationCap from "lucide-react/icons/graduation-cap";
import HardDrive from "lucide-react/icons/hard-drive";
import Hash from "lucide-react/icons/hash";
import HeartPulse from "lucide-react/icons/heart-pulse";
import Image from "lucide-react/icons/image";
import Info from "lucide-react/icons/info";
import KeyRound from "lucide-react/icons/key-round";
import Languages from "lucide-react/icons/languages";
import Layers from "lucide-react/icons/layers";
import Link from "lucide-react/icons/link";
import Maximize from "lucide-react/icons/maximize";
import Minus from "lucide-react/icons/minus";
import Monitor from "lucide-react/icons/monitor";
import Moon from "lucide-react/icons/moon";
import OctagonX from "lucide-react/icons/octagon-x";
import Package from "lucide-react/icons/package";
import Plug from "lucide-react/icons/plug";
import Plus from "lucide-react/icons/plus";
import Repeat from "lucide-react/icons/repeat";
import RotateCcw from "lucide-react/icons/rotate-ccw";
import Search from "lucide-react/icons/search";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import SquareTerminal from "lucide-react/icons/square-terminal";
import Sun from "lucide-react/icons/sun";
import Tag from "lucide-react/icons/tag";
import Target from "lucide-react/icons/target";
import Terminal from "lucide-react/icons/terminal";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import UnfoldVertical from "lucide-react/icons/unfold-vertical";
import User from "lucide-react/icons/user";
import Variable from "lucide-react/icons/variable";
import Workflow from "lucide-react/icons/workflow";
import X from "lucide-react/icons/x";
import { type ComponentType, lazy, Suspense } from "react";
import type { LaterIconName, LaterIconProps } from "./deferred-icons.tsx";
import { defineIcons } from "./define-icons.ts";

/** The drawings that the first graph may show, named after what they show. All others are fetched with the first of them. */
const ICONS = defineIcons({
  "arrow-down": ArrowDown,
  "arrow-right": ArrowRight,
  book: BookOpen,
  box: Box,
  check: Check,
  "chevron-down": ChevronDown,
  "chevron-right": ChevronRight,
  close: X,
  copy: Copy,
  corner: CornerDownRight,
  database: Database,
  error: CircleX,
  "file-code": FileCode,
  "file-open": FileUp,
  fit: Maximize,
  folder: Folder,
  "folder-input": FolderInput,
  "folder-open": FolderOpen,
  git: GitBranch,
  globe: Globe,
  graph: Workflow,
  hash: Hash,
  health: HeartPulse,
  help: CircleQuestionMark,
  image: Image,
  info: Info,
  key: KeyRound,
  languages: Languages,
  layers: Layers,
  learn: GraduationCap,
  link: Link,
  minus: Minus,
  monitor: Monitor,
  moon: Moon,
  more: Ellipsis,
  package: Package,
  platform: Cpu,
  plug: Plug,
  plus: Plus,
  repeat: Repeat,
  reset: RotateCcw,
  search: Search,
  sliders: SlidersHorizontal,
  ssh: Fingerprint,
  stop: OctagonX,
  sun: Sun,
  tag: Tag,
  target: Target,
  terminal: Terminal,
  "terminal-box": SquareTerminal,
  unfold: UnfoldVertical,
  user: User,
  variable: Variable,
  volume: HardDrive,
  warning: TriangleAlert,
});

type FirstIconName = keyof typeof ICONS;

export type IconName = FirstIconName | LaterIconName;

interface IconProps {
  readonly name: IconName;
  /** Pixels of its side. */
  readonly size?: number;
  /** What it says where no text next to it does; without one it is hidden from screen readers. */
  readonly label?: string;
  readonly className?: string | undefined;
}

const DeferredIcon = lazy(async (): Promise<{ default: ComponentType<LaterIconProps> }> => {
  try {
    return { default: (await import("./deferred-icons.tsx")).DeferredIcon };
  } catch {
    return { default: Room };
  }
});

/** What stands for a drawing that is not there yet, or can't be fetched: its room. */
function Room({ size, className, ...naming }: Omit<LaterIconProps, "name" | "strokeWidth">) {
  return <svg width={size} height={size} className={className} role={naming.role} aria-label={naming["aria-label"]} />;
}

/** A line drawing in the color of the text around it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const naming = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  const shape = { size, strokeWidth: 1.75, className, ...naming };
  if (isFirst(name)) {
    const Drawing = ICONS[name];
    return <Drawing {...shape} />;
  }
  return (
    <Suspense fallback={<Room {...shape} />}>
      <DeferredIcon name={name} {...shape} />
    </Suspense>
  );
}

function isFirst(name: IconName): name is FirstIconName {
  return name in ICONS;
}
