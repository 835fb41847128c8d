import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const remoteSources: ExampleText = {
  target: "sources",
  lookAt: [
    "ADD takes archives and repositories from the network, and the graph shows them as sources beside the images. `--unpack` takes the archive apart on the way.",
    "`--checksum` makes sure that the archive is the one that was meant. Without it, the file may change behind the same address, and the build with it.",
    "A repository is pinned by what follows `#`: a tag or, firmer, a commit. BuildKit fetches it itself; the stage needs no Git.",
    "By default 3 of the 3 stages are built and only `runtime` ships, with 1 path copied from `build`.",
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
