import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const cppDistroless: ExampleText = {
  target: "test",
  lookAt: [
    "`test` starts FROM `build`, so it tests exactly the objects that end up in the image. By default, 2 of the 3 stages are built and `test` is skipped.",
    "1 path is copied from `build`, into an image with a C library and little else: no shell and no package manager.",
    "The packages are pinned to the minor version of the release, and the package lists are removed in the same RUN.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build compiles the solver
FROM gcc:12-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends cmake=3.25.* ninja-build=1.11.* \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY CMakeLists.txt ./
COPY include ./include
COPY src ./src
COPY tests ./tests
RUN cmake -S . -B /build -G Ninja -DCMAKE_BUILD_TYPE=Release \
    && cmake --build /build \
    && cmake --install /build --prefix /opt/solver --strip

# test runs the tests on the build
FROM build AS test
RUN ctest --test-dir /build --output-on-failure

# runtime is the installed program
FROM gcr.io/distroless/cc-debian12:nonroot AS runtime
COPY --from=build /opt/solver /opt/solver
USER 65532:65532
ENTRYPOINT ["/opt/solver/bin/solver"]
`,
};
