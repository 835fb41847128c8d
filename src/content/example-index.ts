import type { ExampleSummary } from "./example.ts";

/** What a menu of the examples shows, in the order of learning. The texts are in `examples.ts`, which is larger. */
export const exampleIndex = [
  {
    slug: "node-slim",
    title: "Node: build, then a slim runtime",
    summary:
      "The classic two stages. The first installs everything, compiles, and removes development packages. The second starts from a fresh image and copies the result.",
    level: "basic",
    languages: ["Node"],
    topics: [],
  },
  {
    slug: "go-scratch",
    title: "Go: one binary on scratch, with CA certificates",
    summary:
      "A static binary needs no operating system. The final image starts empty and contains only the program and the certificates it needs for HTTPS requests.",
    level: "basic",
    languages: ["Go"],
    topics: ["cache"],
  },
  {
    slug: "java-jre",
    title: "Java: Maven on a JDK, then a JRE",
    summary:
      "Maven and the compiler stay in the first stage. The second has a runtime and the application, split into layers by how often they change.",
    level: "basic",
    languages: ["Java"],
    topics: ["cache"],
  },
  {
    slug: "python-venv",
    title: "Python: copy a virtual environment into a slim image",
    summary:
      "Packages are built on the full image, which has compilers. The finished virtual environment is then copied into the slim one.",
    level: "basic",
    languages: ["Python"],
    topics: [],
  },
  {
    slug: "rust-slim",
    title: "Rust: a release build on slim Debian",
    summary:
      "Cargo's registry and target directory are cache mounts, so a small change compiles in seconds. Only the program goes into a slim Debian image.",
    level: "basic",
    languages: ["Rust"],
    topics: ["cache"],
  },
  {
    slug: "frontend-nginx",
    title: "Front end: bundled by Node, served by nginx",
    summary: "Node is needed to build the files, not to serve them. The final image is a web server and a directory.",
    level: "basic",
    languages: ["Node"],
    topics: ["front end"],
  },
  {
    slug: "named-stages",
    title: "Named stages: base, dependencies, test, build, production",
    summary:
      "One file for tests and for the image. Every stage has a name, starts from the stage that has what it needs, and can be built on its own.",
    level: "intermediate",
    languages: ["Node"],
    topics: ["targets", "tests"],
  },
  {
    slug: "parallel-builders",
    title: "Two builders in parallel, one image",
    summary:
      "A front end and a server don't depend on each other, so BuildKit builds them in parallel. The last stage combines both results.",
    level: "intermediate",
    languages: ["Go"],
    topics: ["front end", "parallel"],
  },
  {
    slug: "external-binary",
    title: "Copy a binary from someone else's image",
    summary:
      "COPY --from accepts any image, not just a stage. That pins a ready-made tool to a version, without a download script or a package manager.",
    level: "intermediate",
    languages: ["Go"],
    topics: ["external images"],
  },
  {
    slug: "dotnet-aspnet",
    title: ".NET: restore, test, publish, run",
    summary:
      "Packages are restored in a separate stage that both testing and publishing start from. The final image has the ASP.NET runtime, not the SDK.",
    level: "basic",
    languages: [".NET"],
    topics: ["tests", "targets"],
  },
  {
    slug: "php-composer",
    title: "PHP: keep Composer and Node out of the image",
    summary:
      "Composer is copied from its image as a single program, and a Node stage builds the assets. The production image is PHP with the results of both.",
    level: "basic",
    languages: ["PHP"],
    topics: ["external images", "parallel"],
  },
  {
    slug: "ruby-bundle",
    title: "Ruby: compile gems once, run on slim",
    summary:
      "Native gems need a compiler, but a running application doesn't. The bundle is built on the full image and copied to the slim one.",
    level: "basic",
    languages: ["Ruby"],
    topics: [],
  },
  {
    slug: "cpp-distroless",
    title: "C++: CMake, tests, and a distroless image",
    summary:
      "The tests are a stage on top of the build and run only when you build that target. The image contains a C library and the installed program.",
    level: "basic",
    languages: ["C++"],
    topics: ["tests", "targets"],
  },
  {
    slug: "numeric-references",
    title: "Stages by number, and why names are better",
    summary:
      "A stage without a name can only be referred to by its position. That works until someone inserts a stage. You'll see this in older files.",
    level: "basic",
    languages: ["Go"],
    topics: ["front end"],
  },
  {
    slug: "arg-bases",
    title: "Choose base images with ARG",
    summary:
      "Build arguments choose the version of the toolchain and even the stage that the final one starts from. Stages that aren't chosen aren't built.",
    level: "intermediate",
    languages: ["Go"],
    topics: ["arguments", "targets"],
  },
  {
    slug: "cross-compilation",
    title: "Cross-compile for several platforms",
    summary:
      "The compiler runs on the build machine's platform and compiles for the target platform. Nothing is emulated, so an ARM image takes as long as an x86 one.",
    level: "advanced",
    languages: ["Go"],
    topics: ["platforms", "arguments"],
  },
  {
    slug: "cache-mounts",
    title: "Cache mounts for apt, pip, and uv",
    summary: "Downloads are kept between builds without ever becoming part of an image.",
    level: "intermediate",
    languages: ["Python"],
    topics: ["cache", "mounts"],
  },
  {
    slug: "secret-mount",
    title: "A token for a private registry, as a secret",
    summary: "The token is available to one instruction and leaves no trace in the image or its history.",
    level: "intermediate",
    languages: ["Node"],
    topics: ["secrets", "mounts"],
  },
  {
    slug: "ssh-mount",
    title: "Private modules over SSH",
    summary: "The build uses your SSH agent for one instruction. No key is copied anywhere.",
    level: "advanced",
    languages: ["Go"],
    topics: ["secrets", "mounts"],
  },
  {
    slug: "bind-mounts",
    title: "Bind mounts instead of COPY and rm",
    summary: "Files that only one RUN needs are mounted, not copied, so they aren't in any layer.",
    level: "advanced",
    languages: ["Python"],
    topics: ["mounts"],
  },
  {
    slug: "heredocs",
    title: "Heredocs: inline scripts and files",
    summary:
      "A multi-line script in one RUN, a RUN in Python, and small files that COPY writes from the Dockerfile itself.",
    level: "advanced",
    languages: ["Go", "Python"],
    topics: ["heredocs"],
  },
  {
    slug: "onbuild-triggers",
    title: "ONBUILD: instructions for later stages",
    summary: "A base stage stores instructions that run in every stage that starts from it.",
    level: "advanced",
    languages: ["Node"],
    topics: ["targets", "arguments"],
  },
  {
    slug: "link-copies",
    title: "COPY --link: independent layers",
    summary: "Linked copies don't depend on the base image, so they stay cached when the base image changes.",
    level: "advanced",
    languages: [],
    topics: ["front end", "parallel", "cache"],
  },
  {
    slug: "debug-target",
    title: "A debug target for an image without a shell",
    summary: "The production image has no shell. A stage on top of it adds one, with a debugger, for when you need it.",
    level: "intermediate",
    languages: ["Go"],
    topics: ["targets", "external images"],
  },
  {
    slug: "test-targets",
    title: "Test targets that run in parallel",
    summary:
      "Lint, unit tests, and browser tests each have a stage. One target collects their reports, so it runs them all in parallel.",
    level: "intermediate",
    languages: ["Node"],
    topics: ["tests", "targets", "parallel"],
  },
  {
    slug: "export-artifacts",
    title: "Files instead of an image",
    summary:
      "The default target is a directory of programs for several systems, which the build writes to the host. There is also a target for an image.",
    level: "advanced",
    languages: ["Go"],
    topics: ["platforms", "parallel", "targets"],
  },
  {
    slug: "remote-sources",
    title: "ADD remote archives and repositories",
    summary: "BuildKit downloads archives and Git repositories itself, verifies them, and caches them by content.",
    level: "advanced",
    languages: ["C++"],
    topics: ["external images"],
  },
  {
    slug: "large-build",
    title: "A whole online shop in one file",
    summary:
      "Seven services, two front ends, a manual, checks, and a demo. Large files stay fast because a target builds only what it needs, mostly in parallel.",
    level: "advanced",
    languages: ["Go"],
    topics: ["large", "parallel", "targets", "tests", "front end"],
  },
  {
    slug: "large-context",
    title: "A build context that is far too large",
    summary:
      "A made-up folder with Git history, videos, and dependencies. See what every COPY takes, what a .dockerignore saves, and which file is missing.",
    level: "intermediate",
    languages: ["Node"],
    topics: ["build context", "cache"],
  },
  {
    slug: "bake-monorepo",
    title: "A monorepo with Bake",
    summary: "Three images and their tests from two Dockerfiles: a Bake file names, groups, and connects them.",
    level: "intermediate",
    languages: ["Go", "Node"],
    topics: ["projects", "targets", "tests", "front end"],
  },
  {
    slug: "service-base",
    title: "A base image that your services share",
    summary: "Bake builds a base first and hands it to two services, without a registry in between.",
    level: "advanced",
    languages: ["Python"],
    topics: ["projects", "parallel"],
  },
  {
    slug: "compose-services",
    title: "Three services in a Compose file",
    summary: "Compose builds a front end and a server in parallel, and pulls the database.",
    level: "intermediate",
    languages: ["Java", "Node"],
    topics: ["projects", "parallel", "targets", "arguments", "front end"],
  },
  {
    slug: "multi-platform-release",
    title: "Release for several platforms with Bake",
    summary: "One command makes an image for three platforms, and the programs as files to download.",
    level: "advanced",
    languages: ["Go"],
    topics: ["projects", "platforms", "targets", "arguments"],
  },
  {
    slug: "this-page",
    title: "This page: built with Node, served by nginx",
    summary:
      "Stagelight's own Dockerfile. One stage builds the page and compresses its files; the other serves them as a regular user from a read-only file system.",
    level: "intermediate",
    languages: ["Node"],
    topics: ["front end", "cache"],
  },
] as const satisfies readonly ExampleSummary[];

export type ExampleSlug = (typeof exampleIndex)[number]["slug"];
