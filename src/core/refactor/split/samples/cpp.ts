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
  `FROM alpine:3.12
RUN apk add --no-cache build-base linux-headers openssl-dev pcre-dev zlib-dev
COPY . /build/
RUN cd /build && ./configure --prefix=/opt/tinyweb && make -j4 && make install && rm -rf /build
RUN adduser -D -s /sbin/nologin web
EXPOSE 80
CMD ["/opt/tinyweb/sbin/tinyweb", "-f"]
`,
  `FROM mcr.microsoft.com/devcontainers/cpp:0-debian-11
RUN apt-get update && apt-get install -y ninja-build curl zip unzip tar pkg-config
RUN git clone https://github.com/microsoft/vcpkg /opt/vcpkg && /opt/vcpkg/bootstrap-vcpkg.sh
ENV VCPKG_ROOT=/opt/vcpkg
WORKDIR /workspace
COPY vcpkg.json CMakeLists.txt ./
COPY src src
RUN cmake -B build -S . -G Ninja -DCMAKE_TOOLCHAIN_FILE=/opt/vcpkg/scripts/buildsystems/vcpkg.cmake && cmake --build build --config Release
ENTRYPOINT ["/workspace/build/app"]
`,
  `FROM gcc:11
RUN apt-get update && apt-get install -y cmake python3-pip && pip3 install conan==1.59
WORKDIR /usr/src
COPY conanfile.txt .
RUN conan profile new default --detect && mkdir build && cd build && conan install .. --build=missing
COPY . .
RUN cd build && cmake .. && cmake --build . --target svc
RUN cp build/bin/svc /usr/local/bin
EXPOSE 50051
USER 65534
CMD ["svc"]
`,
  `FROM alpine:latest
RUN apk add --no-cache gcc musl-dev make libevent-dev
WORKDIR /src
COPY *.c *.h Makefile ./
RUN make && cp memq /usr/local/bin/
USER nobody
EXPOSE 11300
CMD ["memq", "-l", "0.0.0.0"]
`,
  `FROM debian:10
RUN groupadd -r redis && useradd -r -g redis redis
ENV REDIS_VERSION 6.0.9
RUN set -eux; \\
    apt-get update; \\
    apt-get install -y --no-install-recommends ca-certificates wget gcc make libc6-dev; \\
    wget -O redis.tar.gz https://download.redis.io/releases/redis-$REDIS_VERSION.tar.gz; \\
    mkdir -p /usr/src/redis; \\
    tar -xzf redis.tar.gz -C /usr/src/redis --strip-components=1; \\
    make -C /usr/src/redis -j "$(nproc)"; \\
    make -C /usr/src/redis install
RUN mkdir /data && chown redis:redis /data
VOLUME /data
WORKDIR /data
COPY docker-entrypoint.sh /usr/local/bin/
ENTRYPOINT ["docker-entrypoint.sh"]
EXPOSE 6379
CMD ["redis-server"]
`,
];
