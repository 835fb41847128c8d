const ENDINGS = ".tar .Z .bz2 .gz .lz .lzma .tZ .tb2 .tbz .tbz2 .tgz .tlz .tpz .txz .xz".split(" ");

/** By its name, an archive that ADD unpacks. */
export function isArchive(path: string): boolean {
  return ENDINGS.some((ending) => path.endsWith(ending));
}
