import { type ExampleSlug, exampleIndex } from "./example-index.ts";
import type { Example, ExampleText } from "./example.ts";
import { argBases } from "./examples/arg-bases.ts";
import { bakeMonorepo } from "./examples/bake-monorepo.ts";
import { bindMounts } from "./examples/bind-mounts.ts";
import { cacheMounts } from "./examples/cache-mounts.ts";
import { composeServices } from "./examples/compose-services.ts";
import { cppDistroless } from "./examples/cpp-distroless.ts";
import { crossCompilation } from "./examples/cross-compilation.ts";
import { debugTarget } from "./examples/debug-target.ts";
import { dotnetAspnet } from "./examples/dotnet-aspnet.ts";
import { exportArtifacts } from "./examples/export-artifacts.ts";
import { externalBinary } from "./examples/external-binary.ts";
import { frontendNginx } from "./examples/frontend-nginx.ts";
import { goScratch } from "./examples/go-scratch.ts";
import { heredocs } from "./examples/heredocs.ts";
import { javaJre } from "./examples/java-jre.ts";
import { largeBuild } from "./examples/large-build.ts";
import { largeContext } from "./examples/large-context.ts";
import { linkCopies } from "./examples/link-copies.ts";
import { multiPlatformRelease } from "./examples/multi-platform-release.ts";
import { namedStages } from "./examples/named-stages.ts";
import { nodeSlim } from "./examples/node-slim.ts";
import { numericReferences } from "./examples/numeric-references.ts";
import { onbuildTriggers } from "./examples/onbuild-triggers.ts";
import { parallelBuilders } from "./examples/parallel-builders.ts";
import { phpComposer } from "./examples/php-composer.ts";
import { pythonVenv } from "./examples/python-venv.ts";
import { remoteSources } from "./examples/remote-sources.ts";
import { rubyBundle } from "./examples/ruby-bundle.ts";
import { rustSlim } from "./examples/rust-slim.ts";
import { secretMount } from "./examples/secret-mount.ts";
import { serviceBase } from "./examples/service-base.ts";
import { sshMount } from "./examples/ssh-mount.ts";
import { testTargets } from "./examples/test-targets.ts";
import { thisPage } from "./examples/this-page.ts";

const TEXTS: Readonly<Record<ExampleSlug, ExampleText>> = {
  "node-slim": nodeSlim,
  "go-scratch": goScratch,
  "java-jre": javaJre,
  "python-venv": pythonVenv,
  "rust-slim": rustSlim,
  "frontend-nginx": frontendNginx,
  "named-stages": namedStages,
  "parallel-builders": parallelBuilders,
  "external-binary": externalBinary,
  "dotnet-aspnet": dotnetAspnet,
  "php-composer": phpComposer,
  "ruby-bundle": rubyBundle,
  "cpp-distroless": cppDistroless,
  "numeric-references": numericReferences,
  "arg-bases": argBases,
  "cross-compilation": crossCompilation,
  "cache-mounts": cacheMounts,
  "secret-mount": secretMount,
  "ssh-mount": sshMount,
  "bind-mounts": bindMounts,
  heredocs,
  "onbuild-triggers": onbuildTriggers,
  "link-copies": linkCopies,
  "debug-target": debugTarget,
  "test-targets": testTargets,
  "export-artifacts": exportArtifacts,
  "remote-sources": remoteSources,
  "large-build": largeBuild,
  "this-page": thisPage,
  "large-context": largeContext,
  "bake-monorepo": bakeMonorepo,
  "service-base": serviceBase,
  "compose-services": composeServices,
  "multi-platform-release": multiPlatformRelease,
};

/** Every example, in the order of the index. */
export const examples: readonly Example[] = exampleIndex.map((summary) => ({ ...summary, ...TEXTS[summary.slug] }));
