import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { platforms as plan } from "#content/lessons/platforms.ts";

export const platforms: LessonText<typeof plan> = {
  title: "Built here, run elsewhere",
  summary:
    "An image for arm64, compiled at full speed on amd64: BUILDPLATFORM for the stage that compiles, TARGETARCH for what it makes.",
  steps: [
    {
      title: "Compile at full speed",
      text: [
        "This build is for `linux/arm64`, the [platform](platform) of many servers and of new Macs, as the control **Platform** says. The machine that builds is `linux/amd64`, an ordinary PC. So every `RUN` is [emulated](emulation), and compiling takes many times as long. The cards say so.",
        "The compiler need not run on the platform that it compiles for. `FROM --platform=$BUILDPLATFORM` makes a stage run on the machine's own.",
      ],
      task: "Let `build` run natively. The image must stay one for `linux/arm64`.",
      hints: [
        "Only one of the two `FROM` lines gets the flag.",
        "`FROM --platform=$BUILDPLATFORM golang:1.25-alpine3.22 AS build`",
      ],
      done: "`build` runs natively, and the image is for `linux/arm64`. One thing is still wrong, as the page warns: what does Go compile for now? That is the next step.",
      wrong: {
        emulated: "`build` still runs as `linux/arm64`, emulated on this machine.",
        "other-image":
          "The image itself is now one for {platform}: it would not start on an arm64 server. Leave the platform of the last stage alone.",
        "not-arm": "**Platform** was changed. The image is asked for `linux/arm64`.",
        gone: "`go build` is not part of this build any more.",
      },
    },
    {
      title: "Compile for the other side",
      text: [
        "On an amd64 machine Go compiles for amd64, unless `GOARCH` says otherwise. That program would end in `exec format error` on arm64. BuildKit knows what is asked for: `TARGETARCH`, here `arm64`. Like every `ARG`, it has to be declared in the stage that uses it.",
      ],
      task: "Let `go build` compile for the platform that is asked for, whichever it is.",
      hints: [
        "Two things: declare `ARG TARGETARCH` in `build`, and give its value to Go.",
        "`RUN GOARCH=$TARGETARCH go build -o /out/serve serve.go`",
      ],
      done: "Go compiles for `arm64` here, and for whatever else the image is built for.",
      wrong: {
        emulated:
          "Without `--platform=$BUILDPLATFORM` Go does compile for `arm64`, but emulated, and as slowly as before. Put the flag back.",
        native: "Go is told nothing, so it compiles for the machine it runs on: an amd64 program in an arm64 image.",
        empty:
          "{variable} is empty here, because no `ARG` of this stage declares it: Go compiles for the machine it runs on.",
        fixed:
          "Go compiles for one architecture that is written into the file. An image for `linux/amd64` would get the same program.",
        "not-arm": "**Platform** was changed. The image is asked for `linux/arm64`.",
        gone: "`go build` is not part of the build any more.",
      },
    },
  ],
};
