import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { platforms as plan } from "#content/lessons/platforms.ts";

export const platforms: LessonText<typeof plan> = {
  title: "Cross-compile: build here, run elsewhere",
  summary:
    "Build an arm64 image at full speed on amd64: BUILDPLATFORM for the stage that compiles, TARGETARCH for what it compiles.",
  steps: [
    {
      title: "Compile at full speed",
      text: [
        "This build is for `linux/arm64`, the [platform](platform) of many servers and recent Macs, as the **Platform** menu shows (on a phone, under **Inputs**). The build machine is `linux/amd64`, an ordinary PC. So every `RUN` is [emulated](emulation), and compiling takes many times as long, as the cards show.",
        "The compiler doesn't have to run on the platform that it compiles for. `FROM --platform=$BUILDPLATFORM` makes a stage run natively on the build machine.",
      ],
      task: "Make `build` run natively. The image must still be for `linux/arm64`.",
      hints: [
        "Only one of the two `FROM` lines needs the flag.",
        "`FROM --platform=$BUILDPLATFORM golang:1.25-alpine3.22 AS build`",
      ],
      done: "`build` runs natively, and the image is for `linux/arm64`. One thing is still wrong, as the page warns: which platform does Go compile for now? That is the next step.",
      wrong: {
        constant:
          "`build` runs natively on this machine, but the platform is written into the file: on an arm64 machine it would be emulated. Use the variable that holds the platform of the build machine.",
        emulated: "`build` still runs as `linux/arm64`, emulated on this machine.",
        "other-image":
          "Now the image itself is for {platform}, so it wouldn't start on an arm64 server. Leave the platform of the last stage alone.",
        "not-arm": "**Platform** has changed. The image should be for `linux/arm64`.",
        gone: "`go build` is no longer part of this build.",
      },
    },
    {
      title: "Compile for the target platform",
      text: [
        "On an amd64 machine, Go compiles for amd64 unless `GOARCH` says otherwise. That program would fail with `exec format error` on arm64. BuildKit provides the target architecture as `TARGETARCH`, here `arm64`. Like every `ARG`, the stage that uses it has to declare it.",
      ],
      task: "Make `go build` compile for the target platform, whatever it is.",
      hints: [
        "Two things: declare `ARG TARGETARCH` in `build`, and pass its value to Go.",
        "`RUN GOARCH=$TARGETARCH go build -o /out/serve serve.go`",
      ],
      done: "Go compiles for `arm64` here, and for any other platform you build the image for.",
      wrong: {
        unexported:
          "The shell sets `GOARCH` but doesn't export it, so Go doesn't see it. Put it directly before the command, or use `export`.",
        "whole-platform":
          "`GOARCH` would be {value}, a whole platform. Go expects only the architecture, such as `arm64`.",
        "other-value": "For `linux/arm64`, `GOARCH` wouldn't be `arm64`. Use the variable that BuildKit provides.",
        emulated:
          "Without `--platform=$BUILDPLATFORM`, Go does compile for `arm64`, but emulated and as slowly as before. Put the flag back.",
        native: "`GOARCH` isn't set, so Go compiles for the machine it runs on: an amd64 program in an arm64 image.",
        empty:
          "{variable} is empty here, because no `ARG` in this stage declares it. Go compiles for the machine it runs on.",
        fixed: "Go compiles for one hard-coded architecture. An image for `linux/amd64` would get the same program.",
        "not-arm": "**Platform** has changed. The image should be for `linux/arm64`.",
        gone: "`go build` is no longer part of the build.",
      },
    },
  ],
};
