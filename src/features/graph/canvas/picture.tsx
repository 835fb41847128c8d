import { type ReactNode, useRef } from "react";
import { useMedia } from "#ui/use-media.ts";
import { leastFarName } from "../view/fit-camera.ts";
import { cssVars } from "#ui/css-vars.ts";
import styles from "../graph-panel.module.css";
import { useSession } from "./graph-session.ts";
import { useLettersInSteps } from "../camera/use-text-size.ts";
import { useViewport } from "../camera/viewport.ts";
import { zoomLevel } from "../camera/zoom-level.ts";

/** The frame of the picture. What changes all of it at once is said here, for the style sheets, and draws nothing again. */
export function Picture({ children }: { readonly children: ReactNode }) {
  const level = useViewport((state) => zoomLevel(state.camera.zoom));
  const picture = useRef<HTMLDivElement>(null);
  useLettersInSteps(picture, level);
  const least = useViewport((state) => leastFarName(state.camera.zoom));
  const isTouch = useMedia("(pointer: coarse)");
  const isFading = useSession((state) => state.isFading);
  return (
    <div
      ref={picture}
      className={styles.canvas}
      data-zoom={level}
      data-nameless={least === null}
      style={cssVars({ "--far-least": `${least ?? 0}px` })}
      data-touch={isTouch}
      data-fading={isFading}
    >
      {children}
    </div>
  );
}
