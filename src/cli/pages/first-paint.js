// Runs before anything is painted: says in the document what the still page in index.html depends on. It goes into the
// build as it is, with the table of src/i18n/language.ts put in by still-page.ts.
{
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  const isEmbedded = query.has("embed");
  const stored = (key) => {
    try {
      return isEmbedded ? null : localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  let kept = {};
  try {
    kept = JSON.parse(stored("stagelight.preferences")) ?? {};
  } catch {
    // Whoever keeps them again writes them anew.
  }
  // the colors that the address asks for are for who has chosen none
  const theme = [kept.theme, query.get("theme")].find((one) => one === "light" || one === "dark");
  if (theme !== undefined) dataset.theme = theme;

  const readers = LANGUAGE_READERS;
  const languageOf = (tag) => Object.keys(readers).find((language) => readers[language].test(tag));
  const known = [query.get("lang"), kept.ownLanguage].find((one) => Object.hasOwn(readers, one));
  document.documentElement.lang = known ?? navigator.languages.map(languageOf).find(Boolean) ?? "en";

  // What there is to draw takes the place of the words for an empty page.
  const isEmpty = location.hash.length < 2 && stored("stagelight.draft") === null;
  dataset.still = isEmbedded ? "embedded" : isEmpty ? "empty" : "full";
  const { text } = kept.splits ?? {};
  if (text > 0 && text < 100) document.documentElement.style.setProperty("--still-text", `${text}%`);
}
