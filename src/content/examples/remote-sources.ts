import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const remoteSources: ExampleText = {
  target: "sources",
  lookAt: [
    "ADD can download archives and repositories, and the graph shows them as sources next to the images. `--unpack` unpacks the archive.",
    "`--checksum` makes sure that the archive is the expected one. Without it, the file behind the URL could change, and so would the build.",
    "A repository is pinned by what follows `#`: a tag or, more strictly, a commit. BuildKit clones it, so the stage doesn't need Git.",
    "By default, 3 of the 3 stages are built and only `runtime` ships, with 1 path copied from `build`.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# sources is what is compiled, fetched and unpacked by BuildKit itself
FROM scratch AS sources
ADD --unpack=true --checksum=sha256:9a93b2b7dfdac77ceba5a558a580e74667dd6fede4585b91eefb60f03b72df23 \
    https://zlib.net/fossils/zlib-1.3.1.tar.gz /
ADD https://github.com/lz4/lz4.git#v1.10.0 /lz4

# build compiles two libraries and the tool that uses them
FROM gcc:15-trixie AS build
WORKDIR /src/zlib
COPY --from=sources /zlib-1.3.1 ./
RUN ./configure --static \
    && make install
WORKDIR /src
COPY --from=sources /lz4 ./lz4
COPY tool ./tool
RUN make -C lz4 install \
    && make -C tool install LDFLAGS=-static PREFIX=/out

# runtime is the tool alone
FROM scratch AS runtime
COPY --from=build /out/bin/repack /repack
USER 65532:65532
ENTRYPOINT ["/repack"]
`,
};
