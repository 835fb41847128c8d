import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const dotnetAspnet: ExampleText = {
  target: "test",
  lookAt: [
    "By default, 3 of the 4 stages are built; `test` is skipped. With `--target test` 2 of the 4 stages are built.",
    "The project files are copied before the rest, so `dotnet restore` runs again only when a reference changes.",
    "`publish` and `test` both start FROM `restore`: the shared part runs once.",
    "Only `runtime` ships: it starts from the image without the SDK.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# restore fetches the packages
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS restore
WORKDIR /src
COPY Shop.sln ./
COPY Shop/Shop.csproj Shop/
COPY Shop.Tests/Shop.Tests.csproj Shop.Tests/
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet restore Shop.sln

# test runs the tests
FROM restore AS test
COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet test Shop.sln --no-restore --configuration Release

# publish makes the files that are deployed
FROM restore AS publish
COPY Shop Shop
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet publish Shop/Shop.csproj --no-restore --configuration Release --output /out

# runtime is ASP.NET and the application
FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine AS runtime
WORKDIR /app
COPY --from=publish /out ./
USER 1654:1654
EXPOSE 8080
ENTRYPOINT ["dotnet", "Shop.dll"]
`,
  dockerignore: `.git
**/bin
**/obj
`,
};
