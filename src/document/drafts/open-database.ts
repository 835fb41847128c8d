/** How the only store of a database is made. */
interface StoreShape {
  readonly store: string;
  readonly options: IDBObjectStoreParameters;
}

/** Opens a database of this browser, once; what it returns gives null where the browser has none. Never throws. */
export function databaseOpener(name: string, { store, options }: StoreShape): () => Promise<IDBDatabase | null> {
  let opened: Promise<IDBDatabase | null> | null = null;
  return () => {
    opened ??= new Promise((resolve) => {
      try {
        const request = indexedDB.open(name, 1);
        request.addEventListener("upgradeneeded", () => request.result.createObjectStore(store, options));
        request.addEventListener("success", () => {
          // A later page may bring another form of the database: this one lets go of it.
          request.result.addEventListener("versionchange", () => request.result.close());
          resolve(request.result);
        });
        request.addEventListener("error", () => resolve(null));
      } catch {
        resolve(null);
      }
    });
    return opened;
  };
}
