import { lazy } from "react";
import { Part } from "./part.tsx";

const About = lazy(async () => ({ default: (await import("#panels/examples/about-panel.tsx")).AboutPanel }));
const Inputs = lazy(async () => ({ default: (await import("#panels/inputs/inputs-panel.tsx")).InputsPanel }));
const Dockerignore = lazy(async () => ({
  default: (await import("#panels/inputs/dockerignore-panel.tsx")).DockerignorePanel,
}));
const FirstScreen = lazy(async () => ({ default: (await import("#panels/examples/welcome.tsx")).Welcome }));

/** What the open example is about. */
export function AboutPanel() {
  return (
    <Part>
      <About />
    </Part>
  );
}

/** What the build is given. `hasPlatform` where the header has no room for the platform. */
export function InputsPanel({ hasPlatform }: { readonly hasPlatform: boolean }) {
  return (
    <Part>
      <Inputs hasPlatform={hasPlatform} />
    </Part>
  );
}

/** The `.dockerignore`. */
export function DockerignorePanel() {
  return (
    <Part>
      <Dockerignore />
    </Part>
  );
}

/** What stands in the graph's place on an empty page. */
export function Welcome() {
  return (
    <Part>
      <FirstScreen />
    </Part>
  );
}
