import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

const BAKE = dockerfileText`
group "default" {
  targets = ["orders", "billing"]
}

# built before the two services and never pushed itself
target "base" {
  context = "base"
}

target "orders" {
  context = "orders"
  contexts = {
    company-python = "target:base"
  }
  tags = ["registry.example.com/orders:2.8"]
}

target "billing" {
  context = "billing"
  contexts = {
    company-python = "target:base"
  }
  tags = ["registry.example.com/billing:1.14"]
}
`;

const BASE = dockerfileText`
# syntax=docker/dockerfile:1

# base is what every Python service of the company starts from
FROM python:3.14-slim-trixie AS base
ENV PYTHONUNBUFFERED=1
COPY company-ca.crt /usr/local/share/ca-certificates/
RUN update-ca-certificates
COPY start-service /usr/local/bin/
WORKDIR /app
USER 10001:10001
ENTRYPOINT ["start-service"]
`;

const ORDERS = dockerfileText`
# syntax=docker/dockerfile:1

# orders is one Python service
FROM company-python AS orders
USER root
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY src ./src
USER 10001:10001
EXPOSE 8000
CMD ["python", "-m", "src.orders"]
`;

const BILLING = dockerfileText`
# syntax=docker/dockerfile:1

# wheels compiles packages with parts in C, which needs the full image
FROM python:3.14-trixie AS wheels
WORKDIR /wheels
COPY requirements.txt ./
RUN pip wheel --no-cache-dir -r requirements.txt

# billing starts from the base, without a compiler
FROM company-python AS billing
USER root
WORKDIR /app
RUN --mount=type=bind,from=wheels,source=/wheels,target=/wheels \
    pip install --no-cache-dir /wheels/*.whl
COPY src ./src
USER 10001:10001
EXPOSE 8000
CMD ["python", "-m", "src.billing"]
`;

export const serviceBase: ExampleText = {
  dockerfile: "",
  project: {
    files: {
      "docker-bake.hcl": BAKE,
      "base/Dockerfile": BASE,
      "orders/Dockerfile": ORDERS,
      "billing/Dockerfile": BILLING,
    },
  },
  target: "orders",
  lookAt: [
    "`FROM company-python` names no image of a registry: `contexts` in `docker-bake.hcl` replaces it with `target:base`. In the graph, lines lead from `base` into both other Dockerfiles.",
    "By default, 2 of the 3 targets are chosen, but 4 of the 4 stages are built: `base` isn't in the group, and both services need it. BuildKit builds it once, before them.",
    "The base doesn't have to be pushed and pulled again to get into the services: the next build of either one picks up a change in `base`.",
    "With `docker buildx bake orders`, 2 of the 4 stages are built: `wheels` and `billing` are skipped.",
  ],
};
