// Vitest runs this before each file of tests: what an earlier file has left in the modules that they share goes.
import { forgetHintFinder } from "#document/analysis/hint-finder.ts";
import { initialState, useStore } from "#document/store.ts";
import { activate } from "#i18n/activate.ts";

useStore.setState(initialState, true);
forgetHintFinder();
await activate("en");
if (typeof document !== "undefined") {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
}
