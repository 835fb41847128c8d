import type { PackageInstall } from "../../lint/facts/packages/package-installs.ts";
import { packageName } from "../../lint/facts/packages/package-installs.ts";

/** What becomes of a distribution's package in the stage that runs. */
export type RuntimePackage =
  /** It is only needed to build. */
  | { readonly kind: "build" }
  /** Its library is needed to run: the package that has it. */
  | { readonly kind: "library"; readonly name: string }
  /** It may be needed to run. */
  | { readonly kind: "run"; readonly name: string };

const BUILD_TOOL =
  /^(?:build-essential|build-base|base-devel|gcc(?:-\d+)?|gcc-c\+\+|g\+\+(?:-\d+)?|clang(?:-\d+)?|make|cmake|automake|autoconf|libtool|ninja(?:-build)?|meson|bison|flex|pkg-config|pkgconf|golang(?:-go)?|go|rustc|rust|cargo|maven|gradle|nodejs|npm|yarn|git|mercurial|subversion|unzip|zip|patch|file|swig|gfortran|nasm|yasm|protobuf-compiler|protoc|(?:default|openjdk-?\d+)-jdk(?:-headless)?|java-[\d.]+-openjdk-devel|linux-headers|.+-headers|python[\d.]*-(?:pip|venv|setuptools|wheel|distutils)|py3-pip|software-properties-common|apt-transport-https|gnupg2?|lsb-release|wget)$/;

/** Debian's and Alpine's packages of headers, and the package that has the library. */
const LIBRARIES: Readonly<Record<"apt" | "apk", ReadonlyMap<string, string>>> = {
  apt: new Map([
    ["libpq-dev", "libpq5"],
    ["default-libmysqlclient-dev", "libmariadb3"],
    ["libmariadb-dev", "libmariadb3"],
    ["libffi-dev", "libffi8"],
    ["libxml2-dev", "libxml2"],
    ["libxslt1-dev", "libxslt1.1"],
    ["libxslt-dev", "libxslt1.1"],
    ["zlib1g-dev", "zlib1g"],
    ["libpng-dev", "libpng16-16"],
    ["libjpeg62-turbo-dev", "libjpeg62-turbo"],
    ["libjpeg-dev", "libjpeg62-turbo"],
    ["libfreetype6-dev", "libfreetype6"],
    ["libfreetype-dev", "libfreetype6"],
    ["libzip-dev", "libzip4"],
    ["libonig-dev", "libonig5"],
    ["libsqlite3-dev", "libsqlite3-0"],
    ["libyaml-dev", "libyaml-0-2"],
    ["libgmp-dev", "libgmp10"],
    ["libvips-dev", "libvips42"],
    ["libssl-dev", "libssl3"],
    ["libldap2-dev", "libldap-2.5-0"],
    ["libcairo2-dev", "libcairo2"],
  ]),
  apk: new Map([
    ["postgresql-dev", "libpq"],
    ["libpq-dev", "libpq"],
    ["mariadb-dev", "mariadb-connector-c"],
    ["mysql-dev", "mariadb-connector-c"],
    ["libffi-dev", "libffi"],
    ["libxml2-dev", "libxml2"],
    ["libxslt-dev", "libxslt"],
    ["zlib-dev", "zlib"],
    ["libpng-dev", "libpng"],
    ["jpeg-dev", "libjpeg-turbo"],
    ["libjpeg-turbo-dev", "libjpeg-turbo"],
    ["freetype-dev", "freetype"],
    ["libzip-dev", "libzip"],
    ["oniguruma-dev", "oniguruma"],
    ["sqlite-dev", "sqlite-libs"],
    ["yaml-dev", "yaml"],
    ["gmp-dev", "gmp"],
    ["vips-dev", "vips"],
    ["icu-dev", "icu-libs"],
    ["openssl-dev", "libssl3"],
    ["cairo-dev", "cairo"],
  ]),
};

/** What becomes of one package, by its name. `isNamed` says whether the command or the health check names its program. */
export function runtimePackage(
  { manager }: PackageInstall,
  written: string,
  name: string,
  isNamed: boolean,
  buildPackages: RegExp | null,
): RuntimePackage {
  const library = manager === "apt" || manager === "apk" ? LIBRARIES[manager].get(name) : undefined;
  if (library !== undefined) return { kind: "library", name: library };
  if (isNamed) return { kind: "run", name: written };
  if (buildPackages?.test(name)) return { kind: "build" };
  if (BUILD_TOOL.test(name) || /-(?:dev|devel)$/.test(name) || /^python[\d.]*-dev$/.test(name))
    return { kind: "build" };
  return { kind: "run", name: written };
}

/** The packages of an installation as they are written, with their names. */
export function packagesOf({
  packages,
}: PackageInstall): readonly { readonly written: string; readonly name: string }[] {
  return packages.map((word) => ({ written: word.text, name: packageName(word) }));
}
