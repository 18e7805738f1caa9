import { articleLines } from "./generate.js";

/** A collection of generated articles, as an importer would hand it over. */
export function articleDrafts(id, count, textBytes) {
  const articles = [];
  for (const line of articleLines({ textBytes })) {
    if (articles.length === count) break;
    const article = JSON.parse(line);
    articles.push({
      ...article,
      id: `${id}-${article.id}`,
      collection: id,
      genre: "news",
    });
  }
  const name = { de: id, en: id };
  return { collection: { id, title: name, description: name }, articles };
}
