import { IconButton } from "#ui/button.tsx";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-panel.module.css";
import type { Play, PlaySpeed } from "./use-play.ts";

const SPEEDS: readonly PlaySpeed[] = [0.5, 1, 2, 4];

interface PlanControlsProps {
  readonly play: Play;
  /** Nothing may move: one goes from moment to moment by hand. */
  readonly isStill: boolean;
}

/** Plays the build: start and pause, one moment on, back to the whole, and how fast. */
export function PlanControls({ play, isStill }: PlanControlsProps) {
  const { isPlaying, time, speed } = play;
  const words = planMessages();
  return (
    <div className={styles.controls} role="toolbar" aria-label={words.controls}>
      {!isStill && (
        <IconButton
          icon={isPlaying ? "pause" : "play"}
          label={isPlaying ? words.pause : time === null ? words.play : words.playOn}
          onClick={play.toggle}
        />
      )}
      <IconButton icon="step-on" label={words.nextMoment} onClick={play.stepOn} />
      <IconButton icon="reset" label={words.showWhole} disabled={time === null} onClick={play.stop} />
      {!isStill && (
        <select
          className={styles.speed}
          aria-label={words.speed}
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
      )}
    </div>
  );
}
