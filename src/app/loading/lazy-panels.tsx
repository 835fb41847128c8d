import { lazy } from "react";
import { LazyBoundary } from "./lazy-boundary.tsx";

const About = lazy(() => import("#features/examples/about-panel.tsx"));
const Inputs = lazy(() => import("#features/inputs/inputs-panel.tsx"));
const Dockerignore = lazy(() => import("#features/inputs/dockerignore-panel.tsx"));
const FirstScreen = lazy(() => import("#features/examples/welcome.tsx"));

/** What the open example is about. */
export function AboutPanel() {
  return (
    <LazyBoundary>
      <About />
    </LazyBoundary>
  );
}

/** What the build is given. `hasPlatform` where the header has no room for the platform. */
export function InputsPanel({ hasPlatform }: { readonly hasPlatform: boolean }) {
  return (
    <LazyBoundary>
      <Inputs hasPlatform={hasPlatform} />
    </LazyBoundary>
  );
}

/** The `.dockerignore`. */
export function DockerignorePanel() {
  return (
    <LazyBoundary>
      <Dockerignore />
    </LazyBoundary>
  );
}

/** What stands in the graph's place on an empty page. */
export function Welcome() {
  return (
    <LazyBoundary>
      <FirstScreen />
    </LazyBoundary>
  );
}
