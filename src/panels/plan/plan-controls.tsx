import { IconButton } from "#ui/button.tsx";
import styles from "./plan-panel.module.css";
import type { Play, PlaySpeed } from "./use-play.ts";

const SPEEDS: readonly PlaySpeed[] = [0.5, 1, 2, 4];

/** Plays the build: start and pause, one moment on, back to the whole, and how fast. */
export function PlanControls({ play }: { readonly play: Play }) {
  const { isPlaying, time, speed } = play;
  return (
    <div className={styles.controls} role="toolbar" aria-label="Play the build">
      <IconButton
        icon={isPlaying ? "pause" : "play"}
        label={isPlaying ? "Pause" : time === null ? "Play the build" : "Play on"}
        onClick={play.toggle}
      />
      <IconButton icon="step-on" label="Next moment" onClick={play.stepOn} />
      <IconButton icon="reset" label="Show the whole build" disabled={time === null} onClick={play.stop} />
      <select
        className={styles.speed}
        aria-label="Speed"
        value={String(speed)}
        onChange={(event) => {
          const chosen = SPEEDS.find((one) => String(one) === event.target.value);
          if (chosen !== undefined) play.setSpeed(chosen);
        }}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={String(one)}>
            {one === 0.5 ? "½" : one}×
          </option>
        ))}
      </select>
    </div>
  );
}
