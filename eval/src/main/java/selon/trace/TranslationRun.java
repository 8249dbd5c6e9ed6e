package selon.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import selon.Selon;
import selon.corpus.MemoryCorpus;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.statement.Reading;
import selon.text.Span;

/**
 * Whether sentences are found in one claim with their translations: the Parallel Universal
 * Dependencies, news and encyclopedias in French and English, each document an article of its own
 * in either language.
 */
public final class TranslationRun {

  private static final String BANK = "ud/fr_pud-ud-test.conllu";
  private static final String DOCUMENT = "# newdoc id = ";
  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final List<String> TEXTS = List.of("# text = ", "# text_en = ");

  /** One document: its sentences in French and in English, as many of each. */
  record Document(String id, List<List<String>> sentences) {

    /** Its article in a language. */
    ArticleRecord article(int language) {
      String name = id + "-" + LANGUAGES.get(language);
      return new ArticleRecord(
          name,
          name,
          String.join(" ", sentences.get(language)),
          null,
          null,
          null,
          List.of(),
          null,
          null,
          List.of(),
          LANGUAGES.get(language));
    }

    /** The sentences that a stretch of its article has letters of, by their place in it. */
    Set<Integer> touched(int language, Span span) {
      Set<Integer> touched = new HashSet<>();
      int start = 0;
      for (int i = 0; i < sentences.get(language).size(); i++) {
        int end = start + sentences.get(language).get(i).length();
        if (span.overlaps(new Span(start, end))) {
          touched.add(i);
        }
        start = end + 1;
      }
      return touched;
    }
  }

  /** A sentence of a document, in either language. */
  private record Place(String document, int sentence) {}

  private TranslationRun() {}

  /**
   * How many sentences there are, how many are in a claim with their translation, how many claims
   * there are and how many of them hold several sentences.
   */
  public static SortedMap<String, Double> figures(Path data) throws IOException {
    List<Document> documents = documents(Files.readAllLines(data.resolve(BANK)));
    Selon selon = new Selon();
    List<Reading> readings = new ArrayList<>();
    for (Document document : documents) {
      for (int language = 0; language < LANGUAGES.size(); language++) {
        readings.add(selon.read(document.article(language)));
      }
    }
    WordReaders words = new WordReaders();
    List<Cascade> cascades =
        new Tracer(reading -> words.read(reading.article())).trace(MemoryCorpus.of(readings));
    return figures(documents, cascades);
  }

  static SortedMap<String, Double> figures(List<Document> documents, List<Cascade> cascades) {
    Map<String, Document> byArticle = new LinkedHashMap<>();
    int sentences = 0;
    for (Document document : documents) {
      sentences += document.sentences().get(0).size();
      for (int language = 0; language < LANGUAGES.size(); language++) {
        byArticle.put(document.article(language).id(), document);
      }
    }
    Set<Place> together = new HashSet<>();
    int several = 0;
    for (Cascade cascade : cascades) {
      List<Set<Place>> told = List.of(new HashSet<>(), new HashSet<>());
      for (Appearance appearance : cascade.appearances()) {
        String article = appearance.article().id();
        Document document = byArticle.get(article);
        int language = LANGUAGES.indexOf(appearance.article().language().tag());
        if (document != null && language >= 0) {
          for (Span piece : appearance.content()) {
            document
                .touched(language, piece)
                .forEach(i -> told.get(language).add(new Place(document.id(), i)));
          }
        }
      }
      Set<Place> all = new HashSet<>(told.get(0));
      all.addAll(told.get(1));
      several += all.size() > 1 ? 1 : 0;
      all.stream()
          .filter(told.get(0)::contains)
          .filter(told.get(1)::contains)
          .forEach(together::add);
    }
    SortedMap<String, Double> figures = new TreeMap<>();
    figures.put("sentences", (double) sentences);
    figures.put("sentences/in_claim_of_translation", (double) together.size());
    figures.put(
        "sentences/in_claim_of_translation_%",
        Math.round(1000.0 * together.size() / Math.max(1, sentences)) / 10.0);
    figures.put("claims", (double) cascades.size());
    figures.put("claims/of_several_sentences", (double) several);
    return figures;
  }

  /** The documents of a treebank that has its translation in comments. */
  static List<Document> documents(List<String> lines) {
    Map<String, Document> documents = new LinkedHashMap<>();
    String id = "";
    for (String line : lines) {
      if (line.startsWith(DOCUMENT)) {
        id = line.substring(DOCUMENT.length()).strip();
      }
      for (int language = 0; language < LANGUAGES.size(); language++) {
        if (line.startsWith(TEXTS.get(language))) {
          documents
              .computeIfAbsent(
                  id, name -> new Document(name, List.of(new ArrayList<>(), new ArrayList<>())))
              .sentences()
              .get(language)
              .add(line.substring(TEXTS.get(language).length()).strip());
        }
      }
    }
    return List.copyOf(documents.values());
  }
}
