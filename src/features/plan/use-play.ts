import { useCallback, useEffect, useRef, useState } from "react";

/** Seconds in which a whole build is played at the ordinary speed. */
const WHOLE_BUILD = 14;

export type PlaySpeed = 0.5 | 1 | 2 | 4;

export interface Play {
  readonly isPlaying: boolean;
  /** Time of the last moment that was passed, in seconds of the build; null while the whole build is shown. */
  readonly time: number | null;
  readonly speed: PlaySpeed;
  readonly toggle: () => void;
  /** Goes on to the next moment at which something starts or ends. */
  readonly stepOn: () => void;
  readonly stop: () => void;
  readonly setSpeed: (speed: PlaySpeed) => void;
}

/**
 * Plays a build. The component is drawn again only when a moment is passed; between them `onTime` is told the time of
 * every frame, and null when the play is over.
 *
 * @param moments times at which something happens, ascending
 */
export function usePlay(moments: readonly number[], onTime: (time: number | null) => void): Play {
  const [isPlaying, setIsPlaying] = useState(false);
  const [moment, setMoment] = useState<number | null>(null);
  const [speed, setSpeed] = useState<PlaySpeed>(1);
  const time = useRef(0);
  const total = moments.at(-1) ?? 0;

  const goTo = useCallback(
    (to: number): void => {
      time.current = Math.min(to, total);
      onTime(time.current);
      setMoment(moments.findLastIndex((at) => at <= time.current));
    },
    [moments, total, onTime],
  );

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    const rate = (Math.max(total, 1) / WHOLE_BUILD / 1000) * speed;
    const draw = (now: number): void => {
      goTo(time.current + (now - last) * rate);
      last = now;
      if (time.current >= total) setIsPlaying(false);
      else frame = requestAnimationFrame(draw);
    };
    let frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, total, goTo]);

  const toggle = (): void => {
    if (!isPlaying && (moment === null || time.current >= total)) goTo(0);
    setIsPlaying(!isPlaying);
  };
  const stepOn = (): void => {
    setIsPlaying(false);
    goTo(moment === null ? 0 : (moments.find((at) => at > time.current) ?? total));
  };
  const stop = (): void => {
    setIsPlaying(false);
    setMoment(null);
    time.current = 0;
    onTime(null);
  };
  return {
    isPlaying,
    time: moment === null ? null : (moments[moment] ?? 0),
    speed,
    toggle,
    stepOn,
    stop,
    setSpeed,
  };
}
