import type { ExampleSummary } from "./example.ts";

/** What a menu of the examples shows, in the order of learning. The texts are in `examples.ts`, which is larger. */
export const exampleIndex = [
  {
    slug: "node-slim",
    title: "Node: build, then a slim runtime",
    summary:
      "The classic two stages. The first installs everything, compiles and throws away what only development needs; the second starts anew and takes the result.",
    tags: ["Node", "basics"],
  },
  {
    slug: "go-scratch",
    title: "Go: one binary on scratch, with CA certificates",
    summary:
      "A static binary needs no operating system. The final image starts from nothing and holds the program and the certificates that it needs to make HTTPS calls.",
    tags: ["Go", "basics", "cache"],
  },
  {
    slug: "java-jre",
    title: "Java: Maven on a JDK, then a JRE",
    summary:
      "Maven and the compiler stay in the first stage. The second has a runtime and the application, taken over in layers by how often they change.",
    tags: ["Java", "basics", "cache"],
  },
  {
    slug: "python-venv",
    title: "Python: a virtual environment moves house",
    summary:
      "Packages are built on the full image, which has compilers, and the finished virtual environment is copied into the slim one.",
    tags: ["Python", "basics"],
  },
  {
    slug: "rust-slim",
    title: "Rust: a release build on slim Debian",
    summary:
      "Cargo's registry and target directory live in cache mounts, so that a small change compiles in seconds; the program alone goes into a slim Debian.",
    tags: ["Rust", "basics", "cache"],
  },
  {
    slug: "frontend-nginx",
    title: "Front end: bundled by Node, served by nginx",
    summary: "Node is needed to make the files, not to serve them. The final image is a web server and a directory.",
    tags: ["front end", "Node", "basics"],
  },
  {
    slug: "named-stages",
    title: "Named stages: base, dependencies, test, build, production",
    summary:
      "One file for tests and for the image. Every stage has a name, starts from the one that has what it needs, and can be asked for by itself.",
    tags: ["Node", "targets", "tests"],
  },
  {
    slug: "parallel-builders",
    title: "Two builders side by side, one image",
    summary:
      "A front end and a server need nothing of each other, so BuildKit builds them at the same time. The last stage puts both results together.",
    tags: ["Go", "front end", "parallel"],
  },
  {
    slug: "external-binary",
    title: "A binary out of somebody else's image",
    summary:
      "COPY --from takes any image, not only a stage. That pins a ready-made tool by its version and needs neither a download nor a package manager.",
    tags: ["Go", "external images"],
  },
  {
    slug: "dotnet-aspnet",
    title: ".NET: restore, test, publish, run",
    summary:
      "Restoring packages is a stage of its own from which testing and publishing fork. The image that ships has the ASP.NET runtime, not the SDK.",
    tags: [".NET", "tests", "targets"],
  },
  {
    slug: "php-composer",
    title: "PHP: Composer and Node stay outside",
    summary:
      "Composer comes as one program out of its image, the assets out of a Node stage. The image for production is PHP and the results of both.",
    tags: ["PHP", "external images", "parallel"],
  },
  {
    slug: "ruby-bundle",
    title: "Ruby: gems compiled once, shipped slim",
    summary:
      "Native gems want a compiler, a running application does not. The bundle is built on the full image and copied to the slim one.",
    tags: ["Ruby"],
  },
  {
    slug: "cpp-distroless",
    title: "C++: CMake, tests and a distroless image",
    summary:
      "The tests are a stage on top of the build and run only when they are asked for. What ships is a C library and the installed program.",
    tags: ["C++", "tests", "targets"],
  },
  {
    slug: "numeric-references",
    title: "Stages by number, and why names are better",
    summary:
      "A stage without a name can only be referred to by its position. It works, until somebody inserts a stage. You will meet this in older files.",
    tags: ["basics", "Go", "front end"],
  },
  {
    slug: "arg-bases",
    title: "Base images chosen by ARG",
    summary:
      "Build arguments choose the version of the tool chain and even the stage that the final one starts from. What was not chosen is not built.",
    tags: ["arguments", "Go", "targets"],
  },
  {
    slug: "cross-compilation",
    title: "Cross compilation for several platforms",
    summary:
      "The compiler runs on the machine's own platform and compiles for the one that is asked for. Nothing is emulated, so an image for ARM takes as long as one for x86.",
    tags: ["platforms", "Go", "arguments"],
  },
  {
    slug: "cache-mounts",
    title: "Cache mounts for apt, pip and uv",
    summary: "Downloads are kept from build to build without ever becoming part of an image.",
    tags: ["cache", "mounts", "Python"],
  },
  {
    slug: "secret-mount",
    title: "A token for a private registry, as a secret",
    summary: "The token is there for one instruction and leaves no trace in the image or in its history.",
    tags: ["secrets", "mounts", "Node"],
  },
  {
    slug: "ssh-mount",
    title: "Private modules over SSH",
    summary: "The build borrows the SSH agent of whoever builds, for one instruction. No key is copied anywhere.",
    tags: ["secrets", "mounts", "Go"],
  },
  {
    slug: "bind-mounts",
    title: "Bind mounts in place of COPY and rm",
    summary: "Files that are needed during one RUN are mounted, not copied, so no layer holds them.",
    tags: ["mounts", "Python"],
  },
  {
    slug: "heredocs",
    title: "Here-documents: scripts and files in place",
    summary:
      "A script of many lines in one RUN, a RUN in Python, and small files written by COPY from the Dockerfile itself.",
    tags: ["heredocs", "Go", "Python"],
  },
  {
    slug: "onbuild-triggers",
    title: "ONBUILD: instructions for whoever comes next",
    summary: "A base stage leaves instructions that run in every stage that starts from it.",
    tags: ["Node", "targets", "arguments"],
  },
  {
    slug: "link-copies",
    title: "COPY --link: layers that do not lean on each other",
    summary:
      "Linked copies are built beside the base image, not on top of it, and survive a new version of the base without being built again.",
    tags: ["front end", "parallel", "cache"],
  },
  {
    slug: "debug-target",
    title: "A debug target on an image without a shell",
    summary:
      "The image for production has no shell. A stage on top of it adds one, with a debugger, for those who ask for it.",
    tags: ["Go", "targets", "external images"],
  },
  {
    slug: "test-targets",
    title: "Test targets that run side by side",
    summary:
      "Lint, unit tests and browser tests are stages of their own. One target collects their reports, and so runs them all, at the same time.",
    tags: ["tests", "targets", "parallel", "Node"],
  },
  {
    slug: "export-artifacts",
    title: "Files instead of an image",
    summary:
      "The default target is a directory of programs for several systems, which the build writes to the host. An image can be had too.",
    tags: ["Go", "platforms", "parallel", "targets"],
  },
  {
    slug: "remote-sources",
    title: "ADD from the network: archives and repositories",
    summary: "BuildKit fetches archives and Git repositories itself, checks what it got, and caches by content.",
    tags: ["C++", "external images"],
  },
  {
    slug: "large-build",
    title: "A whole shop in one file",
    summary:
      "Seven services, two front ends, a handbook, checks and a demo. Large files stay quick because a target builds only what it needs, most of it in parallel.",
    tags: ["large", "parallel", "targets", "tests", "Go", "front end"],
  },
] as const satisfies readonly ExampleSummary[];

export type ExampleSlug = (typeof exampleIndex)[number]["slug"];
