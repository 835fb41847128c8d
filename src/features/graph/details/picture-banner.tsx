import { type ReactNode, useEffect, useRef } from "react";
import type { Analysis } from "#core/analysis.ts";
import { missingForChosen } from "#document/project/missing-dockerfiles.ts";
import { useElementSize } from "../camera/use-element-size.ts";
import { session } from "../canvas/graph-session.ts";
import { BuildStop } from "./build-stop.tsx";
import styles from "./build-stop.module.css";
import { MissingDockerfiles } from "./missing-dockerfiles.tsx";

/** The banner's distance from the upper edge, as its style sheet has it. */
const TOP = 6;
/** Milliseconds before it is seen, as its style sheet has it. */
const PATIENCE = 700;
const NO_SIZE = { width: 0, height: 0 };

/** Says above the picture why it isn't what is built, or not all of it: an error, or a Dockerfile that isn't there. */
export function PictureBanner({ analysis }: { readonly analysis: Analysis }) {
  const [first, ...others] = analysis.problems.filter((problem) => problem.family === "build");
  if (first !== undefined)
    return (
      <Banner tone="error">
        <BuildStop analysis={analysis} first={first} others={others.length} />
      </Banner>
    );
  const missing = analysis.project === undefined ? [] : missingForChosen(analysis.project);
  if (missing.length === 0) return null;
  return (
    <Banner tone="warning">
      <MissingDockerfiles missing={missing} />
    </Banner>
  );
}

interface BannerProps {
  readonly tone: "error" | "warning";
  readonly children: ReactNode;
}

/** The picture makes way for it. */
function Banner({ tone, children }: BannerProps) {
  const banner = useRef<HTMLDivElement>(null);
  const { height } = useElementSize(banner, NO_SIZE);
  useEffect(() => {
    // It waits with what it covers, too: the picture makes way for what is seen only.
    const timer = setTimeout(() => session.setState({ bannerEnd: TOP + height }), PATIENCE);
    return () => clearTimeout(timer);
  }, [height]);
  useEffect(() => () => session.setState({ bannerEnd: 0 }), []);
  return (
    <div ref={banner} className={styles.stop} data-tone={tone}>
      {children}
    </div>
  );
}
