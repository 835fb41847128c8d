import { useEffect } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { session } from "./graph-session.ts";

/** After this rest in milliseconds the edges are looked at; the picture does not wait for it. */
const REST = 350;
/** More steps than this, and weighing every edge takes longer than a sign is worth. */
const MAX_STEPS = 1_500;

/** Keeps the signs on edges that make stages wait in step with the builds. */
export function useSerializingEdges(analysis: Analysis, builds: ShownBuilds): void {
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const { serializingEdges, serialSentence } = await import("#document/stages/serializing-edges.ts");
      if (!isWanted) return;
      const isLarge = builds.some(({ steps }) => steps.length > MAX_STEPS);
      const found = isLarge ? [] : serializingEdges(analysis, builds);
      if (found.length === 0 && session.getState().serial.length === 0) return;
      session.setState({ serial: found.map((one) => ({ ...one, sentence: serialSentence(one) })) });
    };
    // A part that can't be fetched is tried again after the next change; a sign less does no harm.
    const timer = setTimeout(() => void look().catch(() => {}), REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [analysis, builds]);
}
