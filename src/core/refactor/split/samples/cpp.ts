/** Single-stage Dockerfiles of programs in C and C++, flaws included. */
export const CPP_SAMPLES: readonly string[] = [
  `FROM gcc:13
WORKDIR /usr/src/app
COPY . .
RUN g++ -O2 -o server main.cpp
EXPOSE 8080
CMD ["./server"]
`,
  `FROM ubuntu:22.04
RUN apt-get update && apt-get install -y build-essential cmake && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cmake -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build
USER 1000
ENTRYPOINT ["/src/build/solver"]
`,
  `FROM debian:bookworm
RUN apt-get update && apt-get install -y gcc make libssl-dev && rm -rf /var/lib/apt/lists/*
COPY . /opt/daemon
WORKDIR /opt/daemon
RUN make && make install
EXPOSE 7000
CMD ["daemon", "--foreground"]
`,
  `FROM alpine:3.20
RUN apk add --no-cache g++ make
WORKDIR /app
COPY . .
RUN make all
ENV MODE=fast
CMD ["/app/bin/tool"]
`,
  `FROM debian:12
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake ninja-build git ca-certificates && rm -rf /var/lib/apt/lists/*
WORKDIR /work
COPY CMakeLists.txt ./
COPY src ./src
RUN cmake -G Ninja -S . -B out && ninja -C out
COPY config.json /work/config.json
EXPOSE 5555/udp
CMD ["/work/out/relay", "--config", "/work/config.json"]
`,
  `FROM gcc:latest
COPY . /code
WORKDIR /code
RUN make
RUN groupadd -r game && useradd -r -g game game
USER game
CMD ["/code/game"]
`,
];
