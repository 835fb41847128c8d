/** Dockerfiles and logs of their builds, written by the rules of BuildKit's progress display, for the tests. */
export const SAMPLE_DOCKERFILE = `FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN go build -o /app .

FROM alpine:3.20
RUN apk add --no-cache tini
COPY --from=build /app /app
`;

export const PLAIN_PARALLEL = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 196B done
#1 DONE 0.0s

#2 [internal] load metadata for docker.io/library/alpine:3.20
#2 DONE 1.1s

#3 [internal] load .dockerignore
#3 transferring context: 2B done
#3 DONE 0.0s

#4 [internal] load build context
#4 transferring context: 1.21kB done
#4 DONE 0.1s

#5 [stage-1 1/3] FROM docker.io/library/alpine:3.20@sha256:77726ef6b57ddf65bb551896826ec38bc3e53f75cdde31354fbffb4f25238ebd
#5 resolve docker.io/library/alpine:3.20@sha256:77726ef6b57d done
#5 sha256:77726ef6b57ddf65bb551896826ec38b 3.62MB / 3.62MB 0.4s done
#5 DONE 0.6s

#6 [build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b
#6 sha256:0ca97f4ab335f4b284a5b8190980c7cd 15.73MB / 69.32MB 5.1s
#6 ...

#7 [stage-1 2/3] RUN apk add --no-cache tini
#7 0.211 fetch https://dl-cdn.alpinelinux.org/alpine/v3.20/main/x86_64/APKINDEX.tar.gz
#7 1.902 OK: 8 MiB in 15 packages
#7 DONE 2.4s

#6 [build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b
#6 sha256:0ca97f4ab335f4b284a5b8190980c7cd 69.32MB / 69.32MB 11.2s done
#6 DONE 14.8s

#8 [build 2/4] WORKDIR /src
#8 DONE 0.2s

#9 [build 3/4] COPY . .
#9 DONE 0.1s

#10 [build 4/4] RUN go build -o /app .
#10 31.07 # warning about a thing
#10 DONE 35.2s

#11 [stage-1 3/3] COPY --from=build /app /app
#11 DONE 0.1s

#12 exporting to image
#12 exporting layers 0.1s done
#12 writing image sha256:5f2d done
#12 DONE 0.1s
`;

export const PLAIN_CACHED = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 DONE 0.0s

#4 [stage-1 1/3] FROM docker.io/library/alpine:3.20@sha256:77726ef6b57ddf65bb551896826ec38bc3e53f75cdde31354fbffb4f25238ebd
#4 DONE 0.0s

#5 [build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b
#5 DONE 0.0s

#6 [internal] load build context
#6 DONE 0.0s

#7 [build 2/4] WORKDIR /src
#7 CACHED

#8 [build 3/4] COPY . .
#8 CACHED

#9 [build 4/4] RUN go build -o /app .
#9 CACHED

#10 [stage-1 2/3] RUN apk add --no-cache tini
#10 CACHED

#11 [stage-1 3/3] COPY --from=build /app /app
#11 CACHED
`;

export const PLAIN_FAILING = `#6 [build 1/4] FROM docker.io/library/golang:1.22
#6 CACHED

#8 [build 2/4] WORKDIR /src
#8 CACHED

#9 [build 3/4] COPY . .
#9 DONE 0.1s

#7 [stage-1 2/3] RUN apk add --no-cache tini
#7 0.420 fetch https://dl-cdn.alpinelinux.org/alpine/v3.20/main/x86_64/APKINDEX.tar.gz
#7 CANCELED

#10 [build 4/4] RUN go build -o /app .
#10 0.352 main.go:7:2: undefined: fmt.Printn
#10 ERROR: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1
------
 > [build 4/4] RUN go build -o /app .:
0.352 main.go:7:2: undefined: fmt.Printn
------
Dockerfile:4
--------------------
   2 |     WORKDIR /src
   3 |     COPY . .
   4 | >>> RUN go build -o /app .
--------------------
ERROR: failed to build: failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1
`;

export const PLAIN_PLATFORMS = `#7 [linux/amd64 build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b2
#7 DONE 3.0s

#8 [linux/arm64 build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b2
#8 DONE 4.0s

#9 [linux/amd64 build 4/4] RUN go build -o /app .
#9 DONE 10.0s

#10 [linux/arm64 build 4/4] RUN go build -o /app .
#10 DONE 90.5s
`;

/** The plain log of a build that is still going on. */
export const PLAIN_TRUNCATED = PLAIN_PARALLEL.slice(0, PLAIN_PARALLEL.indexOf("#10 DONE"));

const START = Date.parse("2026-05-04T10:00:00Z");

/** A moment so many seconds after the start, as Go prints it. */
function moment(seconds: number): string {
  const fraction = (seconds % 1).toFixed(9).slice(2);
  return `${new Date(START + Math.floor(seconds) * 1000).toISOString().slice(0, 19)}.${fraction}Z`;
}

function vertex(digest: string, name: string, from?: number, to?: number, more: object = {}): object {
  const started = from === undefined ? {} : { started: moment(from) };
  const completed = to === undefined ? {} : { completed: moment(to) };
  return { digest: `sha256:${digest}`, inputs: ["sha256:0"], name, ...started, ...completed, ...more };
}

/** `data` in base64. */
function output(digest: string, at: number, data: string): object {
  return { vertex: `sha256:${digest}`, stream: 1, data, timestamp: moment(at) };
}

function raw(...statuses: readonly object[]): string {
  return `${statuses.map((status) => JSON.stringify(status)).join("\n")}\n`;
}

export const RAW_DONE = raw(
  {
    vertexes: [
      vertex("a", "[build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca9"),
      vertex("b", "[build 2/4] WORKDIR /src"),
    ],
  },
  { vertexes: [vertex("a", "[build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca9", 0)] },
  { statuses: [{ id: "sha256:0ca9", vertex: "sha256:a", current: 5, timestamp: moment(1) }] },
  { vertexes: [vertex("a", "[build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca9", 0, 8.25)] },
  { vertexes: [vertex("b", "[build 2/4] WORKDIR /src", 8.25, 8.5), vertex("c", "[build 3/4] COPY . .", 8.5, 8.75)] },
  { vertexes: [vertex("d", "[build 4/4] RUN go build -o /app .", 9)] },
  // "first li", "ne – Ω\nsecond\n", "mind this"
  { logs: [output("d", 10.5, "Zmlyc3QgbGk="), output("d", 10.75, "bmUg4oCTIM6pCnNlY29uZAo=")] },
  { warnings: [{ vertex: "sha256:d", level: 1, short: "bWluZCB0aGlz" }] },
  // a second go that overlaps the first, as when its output is fetched for the exporter
  { vertexes: [vertex("d", "[build 4/4] RUN go build -o /app .", 9, 30)] },
  { vertexes: [vertex("d", "[build 4/4] RUN go build -o /app .", 29, 31)] },
);

export const RAW_CACHED = raw(
  { vertexes: [vertex("a", "[build 1/4] FROM docker.io/library/golang:1.22", 0, 0.01)] },
  { vertexes: [vertex("c", "[build 3/4] COPY . .", 1, 1, { cached: true })] },
  { vertexes: [vertex("d", "[build 4/4] RUN go build -o /app .", 1, 1, { cached: true })] },
);

export const RAW_FAILING = raw(
  { vertexes: [vertex("e", "[stage-1 2/3] RUN apk add --no-cache tini", 0, 2, { error: "failed: context canceled" })] },
  { vertexes: [vertex("d", "[build 4/4] RUN go build -o /app .", 0)] },
  { logs: [output("d", 1, "Ym9vbQo=")] },
  { vertexes: [vertex("d", "[build 4/4] RUN go build -o /app .", 0, 2, { error: "exit code: 2" })] },
);

/** Cut off in the middle of a line. */
export const RAW_TRUNCATED = RAW_DONE.slice(0, RAW_DONE.lastIndexOf("29.0") - 5)
  .split("\n")
  .slice(0, -2)
  .join("\n")
  .concat('\n{"vertexes":[{"dig');
