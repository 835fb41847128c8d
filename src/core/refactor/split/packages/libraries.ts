import type { Distribution } from "./distribution.ts";

/** Packages with the library, by those with the headers: the same in every release that has them. */
const APT: ReadonlyMap<string, string> = new Map([
  ["libpq-dev", "libpq5"],
  ["postgresql-server-dev-all", "libpq5"],
  ["libxml2-dev", "libxml2"],
  ["libxslt1-dev", "libxslt1.1"],
  ["libxslt-dev", "libxslt1.1"],
  ["zlib1g-dev", "zlib1g"],
  ["libpng-dev", "libpng16-16"],
  ["libfreetype6-dev", "libfreetype6"],
  ["libfreetype-dev", "libfreetype6"],
  ["libsqlite3-dev", "libsqlite3-0"],
  ["libyaml-dev", "libyaml-0-2"],
  ["libgmp-dev", "libgmp10"],
  ["libvips-dev", "libvips42"],
  ["libcairo2-dev", "libcairo2"],
  ["libsodium-dev", "libsodium23"],
  ["libopus-dev", "libopus0"],
  ["libmagic-dev", "libmagic1"],
  ["libjansson-dev", "libjansson4"],
  ["librdkafka-dev", "librdkafka1"],
  ["libmemcached-dev", "libmemcached11"],
  ["libpango1.0-dev", "libpango-1.0-0"],
  ["libsasl2-dev", "libsasl2-2"],
  ["libcurl4-openssl-dev", "libcurl4"],
  ["libcurl4-gnutls-dev", "libcurl3-gnutls"],
  ["unixodbc-dev", "unixodbc"],
  ["libbz2-dev", "libbz2-1.0"],
  ["liblzma-dev", "liblzma5"],
]);

type Release = Exclude<Distribution, "debian" | "alpine" | "other">;
const NAMED: readonly Release[] = [
  "stretch",
  "buster",
  "bullseye",
  "bookworm",
  "trixie",
  "bionic",
  "focal",
  "jammy",
  "noble",
];

/** Those whose name counts versions, in the order of `NAMED`. */
const BY_RELEASE: ReadonlyMap<string, string> = new Map([
  ["libssl-dev", "libssl1.1 libssl1.1 libssl1.1 libssl3 libssl3t64 libssl1.1 libssl1.1 libssl3 libssl3t64"],
  ["libffi-dev", "libffi6 libffi6 libffi7 libffi8 libffi8 libffi6 libffi7 libffi8 libffi8"],
  ["libzip-dev", "libzip4 libzip4 libzip4 libzip4 libzip5 libzip4 libzip5 libzip4 libzip4t64"],
  ["libonig-dev", "libonig4 libonig5 libonig5 libonig5 libonig5 libonig4 libonig5 libonig5 libonig5"],
  ["libicu-dev", "libicu57 libicu63 libicu67 libicu72 libicu76 libicu60 libicu66 libicu70 libicu74"],
  [
    "default-libmysqlclient-dev",
    "libmariadbclient18 libmariadb3 libmariadb3 libmariadb3 libmariadb3 libmysqlclient20 libmysqlclient21 libmysqlclient21 libmysqlclient21",
  ],
  [
    "libldap2-dev",
    "libldap-2.4-2 libldap-2.4-2 libldap-2.4-2 libldap-2.5-0 libldap2 libldap-2.4-2 libldap-2.4-2 libldap-2.5-0 libldap2",
  ],
  [
    "libjpeg-dev",
    "libjpeg62-turbo libjpeg62-turbo libjpeg62-turbo libjpeg62-turbo libjpeg62-turbo libjpeg8 libjpeg8 libjpeg8 libjpeg8",
  ],
  ["libwebp-dev", "libwebp6 libwebp6 libwebp6 libwebp7 libwebp7 libwebp6 libwebp6 libwebp7 libwebp7"],
]);
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["libmariadb-dev", "default-libmysqlclient-dev"],
  ["libmariadbclient-dev", "default-libmysqlclient-dev"],
  ["libmysqlclient-dev", "default-libmysqlclient-dev"],
  ["libldap-dev", "libldap2-dev"],
  ["libjpeg62-turbo-dev", "libjpeg-dev"],
]);

const APK: ReadonlyMap<string, string> = new Map([
  ["postgresql-dev", "libpq"],
  ["libpq-dev", "libpq"],
  ["mariadb-dev", "mariadb-connector-c"],
  ["mariadb-connector-c-dev", "mariadb-connector-c"],
  ["mysql-dev", "mariadb-connector-c"],
  ["libffi-dev", "libffi"],
  ["libxml2-dev", "libxml2"],
  ["libxslt-dev", "libxslt"],
  ["zlib-dev", "zlib"],
  ["libpng-dev", "libpng"],
  ["jpeg-dev", "libjpeg-turbo"],
  ["libjpeg-turbo-dev", "libjpeg-turbo"],
  ["freetype-dev", "freetype"],
  ["libwebp-dev", "libwebp"],
  ["libzip-dev", "libzip"],
  ["oniguruma-dev", "oniguruma"],
  ["sqlite-dev", "sqlite-libs"],
  ["yaml-dev", "yaml"],
  ["gmp-dev", "gmp"],
  ["vips-dev", "vips"],
  ["icu-dev", "icu-libs"],
  ["openldap-dev", "libldap"],
  ["cairo-dev", "cairo"],
  ["pango-dev", "pango"],
  ["imagemagick-dev", "imagemagick"],
  ["librdkafka-dev", "librdkafka"],
  ["libsodium-dev", "libsodium"],
  ["pcre-dev", "pcre"],
  ["pcre2-dev", "pcre2"],
  ["curl-dev", "libcurl"],
  ["libmemcached-dev", "libmemcached-libs"],
  ["geos-dev", "geos"],
  ["proj-dev", "proj"],
  ["gdal-dev", "gdal"],
]);

/** The package that has the library to a package of headers; null where it isn't known. */
export function libraryFor(name: string, manager: string, distribution: Distribution): string | null {
  if (manager === "apk") return APK.get(name) ?? null;
  if (manager !== "apt") return null;
  const known = SYNONYMS.get(name) ?? name;
  const releases = BY_RELEASE.get(known)?.split(" ");
  if (!releases) return APT.get(known) ?? null;
  return (
    releases[NAMED.findIndex((release) => release === distribution)] ?? sameInAll(releases.slice(1, 5), distribution)
  );
}

/** Debian of a release that isn't named: the name, where no release that is still built differs. */
function sameInAll(releases: readonly string[], distribution: Distribution): string | null {
  const [first = ""] = releases;
  return distribution === "debian" && releases.every((release) => release === first) ? first : null;
}
