import { type ComponentType, lazy, Suspense } from "react";
import type { LaterIconName, LaterIconProps } from "./deferred-icons.tsx";
import { FIRST_DRAWINGS } from "./first-drawings.generated.ts";
import { LineDrawing } from "./line-drawing.tsx";

type FirstIconName = keyof typeof FIRST_DRAWINGS;

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

/** The room of a drawing that is not there yet, or can't be fetched. */
function Room({ size, label, className }: Omit<LaterIconProps, "name">) {
  return <LineDrawing path="" size={size} label={label} className={className} />;
}

/** A line drawing in the color of the text around it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const shape = { size, label, className };
  if (isFirst(name)) return <LineDrawing path={FIRST_DRAWINGS[name]} {...shape} />;
  return (
    <Suspense fallback={<Room {...shape} />}>
      <DeferredIcon name={name} {...shape} />
    </Suspense>
  );
}

function isFirst(name: IconName): name is FirstIconName {
  return name in FIRST_DRAWINGS;
}
