/** The Dockerfile that the sample logs of CI services, Bake, and Compose are of. */
export const CI_DOCKERFILE = `FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN go build -o /app .

FROM alpine:3.20
RUN apk add --no-cache tini
COPY --from=build /app /app
`;

/** One build as BuildKit prints it; `prefix` is what Bake or Compose puts into the brackets: a target and a blank. */
export function plainBuild(prefix = "", number = 1): string {
  const at = (offset: number): string => `#${number + offset}`;
  const target = prefix === "" ? "" : `[${prefix.trim()}] `;
  return `${at(0)} [${prefix}internal] load build definition from Dockerfile
${at(0)} transferring dockerfile: 215B done
${at(0)} DONE 0.0s

${at(1)} [${prefix}internal] load metadata for docker.io/library/golang:1.22
${at(1)} DONE 0.4s

${at(2)} [${prefix}auth] library/golang:pull token for registry-1.docker.io
${at(2)} DONE 0.0s

${at(3)} [${prefix}build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b
${at(3)} resolve docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b done
${at(3)} sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1 25.17MB / 49.55MB 0.6s
${at(3)} ...

${at(4)} [${prefix}internal] load build context
${at(4)} transferring context: 1.24kB done
${at(4)} DONE 0.0s

${at(3)} [${prefix}build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b
${at(3)} extracting sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1 2.1s done
${at(3)} DONE 6.1s

${at(5)} [${prefix}stage-1 1/3] FROM docker.io/library/alpine:3.20@sha256:77726ef6b57ddf65bb551896826ec38bc3e53f75cdde31354fbffb4f25238ebd
${at(5)} CACHED

${at(6)} [${prefix}build 2/4] WORKDIR /src
${at(6)} DONE 0.2s

${at(7)} [${prefix}stage-1 2/3] RUN apk add --no-cache tini
${at(7)} 0.211 fetch https://dl-cdn.alpinelinux.org/alpine/v3.20/main/x86_64/APKINDEX.tar.gz
${at(7)} ...

${at(8)} [${prefix}build 3/4] COPY . .
${at(8)} DONE 0.1s

${at(9)} [${prefix}build 4/4] RUN go build -o /app .
${at(9)} 0.512 go: downloading github.com/spf13/cobra v1.8.0
${at(9)} ...

${at(7)} [${prefix}stage-1 2/3] RUN apk add --no-cache tini
${at(7)} 1.902 OK: 8 MiB in 15 packages
${at(7)} DONE 2.4s

${at(9)} [${prefix}build 4/4] RUN go build -o /app .
${at(9)} DONE 31.5s

${at(10)} [${prefix}stage-1 3/3] COPY --from=build /app /app
${at(10)} DONE 0.1s

${at(11)} ${target}exporting to image
${at(11)} exporting layers 0.3s done
${at(11)} naming to docker.io/library/app done
${at(11)} DONE 0.4s
`;
}

/** A failed build as buildx prints it, and after it the failed step and the lines of the Dockerfile. */
export const CI_FAILING = `#0 building with "builder-1f" instance using docker-container driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 215B done
#1 DONE 0.0s

#4 [build 1/4] FROM docker.io/library/golang:1.22
#4 CACHED

#5 [build 2/4] WORKDIR /src
#5 CACHED

#6 [build 3/4] COPY . .
#6 DONE 0.1s

#7 [stage-1 2/3] RUN apk add --no-cache tini
#7 CANCELED

#8 [build 4/4] RUN go build -o /app .
#8 0.352 main.go:7:2: undefined: fmt.Printn
#8 ERROR: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1
------
 > [build 4/4] RUN go build -o /app .:
0.352 main.go:7:2: undefined: fmt.Printn
------
Dockerfile:4
--------------------
   2 |     WORKDIR /src
   3 |     COPY . .
   4 | >>> RUN go build -o /app .
   5 |${" "}
--------------------
ERROR: failed to build: failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1
`;

/** Puts something before each line. */
export function prefixLines(log: string, prefixOf: (line: string, at: number) => string): string {
  return log
    .split("\n")
    .map((line, at) => prefixOf(line, at) + line)
    .join("\n");
}

/** Two builds whose lines alternate, as two targets that are built at once. */
export function interleave(one: string, other: string): string {
  const [left, right] = [one.split("\n\n"), other.split("\n\n")];
  return left.flatMap((block, at) => [block, right[at] ?? ""]).join("\n\n");
}

/** A moment that is `seconds` after the start of a job, as CI services print it. */
export function momentOf(seconds: number): string {
  return new Date(Date.UTC(2026, 4, 4, 10, 0, 0) + seconds * 1000).toISOString();
}
