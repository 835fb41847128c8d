import { useEffect, useState } from "react";

/** Milliseconds that one waits without being told why. */
const PATIENCE = 500;

/** Whether `isBusy` has been true for longer than half a second. */
export function useIsSlow(isBusy: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isBusy]);
  return isSlow && isBusy;
}
