import { LATER_DRAWINGS } from "./later-drawings.generated.ts";
import { LineDrawing, type LineDrawingProps } from "./line-drawing.tsx";

export type LaterIconName = keyof typeof LATER_DRAWINGS;

export interface LaterIconProps extends Omit<LineDrawingProps, "path"> {
  readonly name: LaterIconName;
}

/** A drawing that no first graph shows. */
export function DeferredIcon({ name, ...shape }: LaterIconProps) {
  return <LineDrawing path={LATER_DRAWINGS[name]} {...shape} />;
}
