package selon.trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import selon.claim.TellingReader;
import selon.sentence.Upos;

/**
 * Whether the few tellings worth comparing hold the one that a telling was made from, however it
 * was edited: sentences of all corpora, one in so many edited and looked up.
 */
public final class CandidateRun {

  private static final int FEWEST = 6;
  private static final int AN_ARTICLE = 20;

  private CandidateRun() {}

  /** What an editor does. */
  enum Edit {
    NUMBER,
    HEDGE,
    CLIP_END,
    CLIP_START,
    EMBEDDING,
    SWAP,
    LIGHT_PARAPHRASE,
    PARAPHRASE,
    DELETION,
    INSERTION,
    NEGATION,
    TYPOGRAPHY
  }

  /**
   * Of 100 edited sentences, in how many the original was among the candidates, by edit; with the
   * number of sentences and of candidates for a query.
   */
  public static Map<String, Double> recall(Path data, int most, int every) throws IOException {
    List<List<SimulatedText.Word>> sentences = sentences(data);
    Random random = new Random(11);
    List<Dossier> dossiers = new ArrayList<>();
    TellingReader reader = new TellingReader();
    for (int start = 0; start < sentences.size(); start += AN_ARTICLE) {
      List<List<SimulatedText.Word>> part =
          sentences.subList(start, Math.min(sentences.size(), start + AN_ARTICLE));
      dossiers.add(dossier(dossiers.size(), part, reader));
    }
    Dossiers all = new Dossiers(dossiers);
    TellingIndex index = all.index();
    Scores scores = new Scores(all.wordings().size());
    Map<String, Double> figures = new TreeMap<>();
    int queries = 0;
    long looked = 0;
    for (Edit edit : Edit.values()) {
      int found = 0;
      int asked = 0;
      for (int w = 0; w < all.wordings().size(); w += every) {
        Wording wording = all.wordings().get(w);
        Wording.Place place = wording.places().get(0);
        int sentence =
            place.article() * AN_ARTICLE
                + sentenceOf(all.dossiers().get(place.article()), place.telling());
        List<SimulatedText.Word> words = sentences.get(sentence);
        List<SimulatedText.Word> other = sentences.get((sentence + 31) % sentences.size());
        Dossier edited = dossier(0, List.of(edited(edit, words, other, random)), reader);
        if (edited.tellings().isEmpty()) {
          continue;
        }
        int[] candidates = index.candidates(index.query(all.foreign(edited)), most, 0, scores);
        asked++;
        looked += candidates.length;
        int wanted = wording.number();
        found += Arrays.stream(candidates).anyMatch(c -> c == wanted) ? 1 : 0;
      }
      queries += asked;
      figures.put(
          "recall/" + edit.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          Math.round(1000.0 * found / Math.max(1, asked)) / 10.0);
    }
    figures.put("sentences", (double) all.wordings().size());
    figures.put("candidates", Math.round(100.0 * looked / Math.max(1, queries)) / 100.0);
    return figures;
  }

  /** The sentences are the paragraphs. */
  private static int sentenceOf(Dossier dossier, int telling) {
    int start = dossier.tellings().get(telling).content().hull().start();
    int sentence = 0;
    while (dossier.reading().article().paragraphs().get(sentence).end() <= start) {
      sentence++;
    }
    return sentence;
  }

  private static Dossier dossier(
      int number, List<List<SimulatedText.Word>> sentences, TellingReader reader) {
    SimulatedText text = new SimulatedText();
    for (List<SimulatedText.Word> sentence : sentences) {
      text.write(sentence);
      text.end();
    }
    SimulatedText.Made made =
        text.made("a" + number, "Outlet " + number, List.of(), Instant.EPOCH, "en");
    return DossierReader.read(number, made.reading(), made.words(), reader);
  }

  private static List<List<SimulatedText.Word>> sentences(Path data) throws IOException {
    List<List<SimulatedText.Word>> sentences = new ArrayList<>();
    List<Path> banks;
    try (var files = Files.list(data.resolve("ud"))) {
      banks = files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    for (Path bank : banks) {
      List<SimulatedText.Word> sentence = new ArrayList<>();
      for (String line : Files.readAllLines(bank)) {
        String[] columns = line.split("\t");
        if (columns.length > 5 && columns[0].chars().allMatch(Character::isDigit)) {
          sentence.add(
              new SimulatedText.Word(columns[1], columns[2], Upos.valueOf(columns[3]), columns[5]));
        } else if (line.isBlank()) {
          add(sentences, sentence);
          sentence = new ArrayList<>();
        }
      }
    }
    for (Path corpus : corpora(data)) {
      for (String line : Files.readAllLines(corpus)) {
        String text = new ObjectMapper().readTree(line).path("text").asText();
        for (String sentence : text.split("(?<=[.!?])\\s+|\\n+")) {
          add(sentences, plain(sentence));
        }
      }
    }
    return sentences;
  }

  private static List<Path> corpora(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static void add(
      List<List<SimulatedText.Word>> sentences, List<SimulatedText.Word> sentence) {
    long telling =
        sentence.stream()
            .filter(
                word ->
                    switch (word.upos()) {
                      case NOUN, VERB, PROPN, ADJ, NUM -> true;
                      default -> false;
                    })
            .count();
    if (telling >= FEWEST && sentence.size() <= 80) {
      sentences.add(List.copyOf(sentence));
    }
  }

  /** Words between spaces, tagged by their looks: the index asks for no more. */
  private static List<SimulatedText.Word> plain(String sentence) {
    List<SimulatedText.Word> words = new ArrayList<>();
    for (String form : sentence.replaceAll("([\\p{Punct}“”’«»])", " $1 ").strip().split("\\s+")) {
      if (!form.isEmpty()) {
        Upos upos =
            Character.isDigit(form.charAt(0))
                ? Upos.NUM
                : !Character.isLetter(form.charAt(0))
                    ? Upos.PUNCT
                    : Character.isUpperCase(form.charAt(0)) ? Upos.PROPN : Upos.NOUN;
        words.add(new SimulatedText.Word(form, form.toLowerCase(java.util.Locale.ROOT), upos, ""));
      }
    }
    return words;
  }

  private static List<SimulatedText.Word> edited(
      Edit edit, List<SimulatedText.Word> words, List<SimulatedText.Word> other, Random random) {
    int n = words.size();
    int middle = n / 2;
    List<SimulatedText.Word> made = new ArrayList<>();
    switch (edit) {
      case NUMBER -> {
        boolean changed = false;
        for (SimulatedText.Word word : words) {
          boolean number = word.upos() == Upos.NUM;
          made.add(number ? word("7431", Upos.NUM) : word);
          changed |= number;
        }
        if (!changed) {
          made.add(middle, word("7431", Upos.NUM));
        }
      }
      case HEDGE -> {
        made.addAll(words);
        made.add(middle, word("reportedly", Upos.ADV));
      }
      case CLIP_END -> made.addAll(words.subList(0, (int) Math.ceil(0.6 * n)));
      case CLIP_START -> made.addAll(words.subList((int) (0.4 * n), n));
      case EMBEDDING -> {
        made.addAll(other.subList(0, Math.min(8, other.size())));
        made.addAll(words);
        made.addAll(other.subList(Math.max(0, other.size() - 6), other.size()));
      }
      case SWAP -> {
        made.addAll(words.subList(middle, n));
        made.addAll(words.subList(0, middle));
      }
      case LIGHT_PARAPHRASE -> replace(made, words, 0.12, random);
      case PARAPHRASE -> replace(made, words, 0.3, random);
      case DELETION -> {
        for (SimulatedText.Word word : words) {
          if (random.nextDouble() > 0.2) {
            made.add(word);
          }
        }
      }
      case INSERTION -> {
        for (SimulatedText.Word word : words) {
          made.add(word);
          if (random.nextDouble() < 0.2) {
            made.add(other.get(random.nextInt(other.size())));
          }
        }
      }
      case NEGATION -> {
        made.addAll(words);
        made.add(middle, word("not", Upos.PART));
      }
      case TYPOGRAPHY -> {
        for (SimulatedText.Word word : words) {
          made.add(
              new SimulatedText.Word(
                  word.form().toUpperCase(java.util.Locale.ROOT),
                  word.lemma(),
                  word.upos(),
                  word.features()));
        }
      }
    }
    return made;
  }

  private static void replace(
      List<SimulatedText.Word> made, List<SimulatedText.Word> words, double rate, Random random) {
    for (SimulatedText.Word word : words) {
      boolean content = word.upos() != Upos.PUNCT && word.upos() != Upos.PROPN;
      made.add(
          content && random.nextDouble() < rate
              ? word("x" + Integer.toString(random.nextInt(99_999), 36), word.upos())
              : word);
    }
  }

  private static SimulatedText.Word word(String form, Upos upos) {
    return new SimulatedText.Word(form, form, upos, "");
  }
}
