package selon.view;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Furniture;
import selon.article.FurnitureKind;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;
import selon.mention.Mention;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** Readings made by hand, with spans named by their words. */
final class Sample {

  /** An agency dispatch with a nested statement, hedges, a quantity and furniture. */
  static final String HARBOUR =
      """
      Accueil > Région
      Port-Clair : la digue en question
      Selon l'agence Littoral, « les riverains pensent que plus de 100 bateaux seraient partis ».
      « Nous partirons », a dit Anna Vel, « dès demain ».
      La mairie est donc très probablement au courant.
      Partager cet article
      """;

  private final String text;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Span> inferences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private String title = "";
  private @Nullable String outlet = "Le Phare";

  Sample(String text) {
    this.text = text;
  }

  static Reading harbour() {
    return new Sample(HARBOUR)
        .title("Port-Clair : la digue en question")
        .furniture("Accueil > Région", FurnitureKind.NAVIGATION)
        .furniture("Partager cet article", FurnitureKind.SHARE)
        .say(
            "s1",
            null,
            SourceKind.MEDIUM,
            "l'agence Littoral",
            "Selon",
            "« les riverains pensent que plus de 100 bateaux seraient partis »")
        .say(
            "s2",
            "s1",
            SourceKind.COLLECTIVE,
            "les riverains",
            "pensent",
            "que plus de 100 bateaux seraient partis")
        .hedge("plus de", HedgeKind.APPROXIMATOR)
        .hedge("seraient", HedgeKind.CONDITIONAL)
        .quantity("plus de 100 bateaux", 100, "bateaux")
        .say(
            "s3",
            null,
            SourceKind.PERSON,
            "Anna Vel",
            "a dit",
            "« Nous partirons »",
            "« dès demain »")
        .confidence(0.31)
        .infer("La mairie est donc très probablement au courant.")
        .reading();
  }

  Sample title(String title) {
    this.title = title;
    return this;
  }

  Sample outlet(@Nullable String name) {
    this.outlet = name;
    return this;
  }

  Sample furniture(String words, FurnitureKind kind) {
    furniture.add(new Furniture(at(words), kind));
    return this;
  }

  Sample infer(String words) {
    inferences.add(at(words));
    return this;
  }

  Sample quantity(String words, double low, String unit) {
    mentions.add(new Mention.Quantity(at(words), low, null, true, unit));
    return this;
  }

  /** Empty words for a source or a cue that is not there. */
  Sample say(
      String id,
      @Nullable String parent,
      SourceKind kind,
      String source,
      String cue,
      String... content) {
    return say(id, parent, kind, source, cue, spans(content));
  }

  Sample say(
      String id,
      @Nullable String parent,
      SourceKind kind,
      String source,
      String cue,
      Spans content) {
    boolean direct = !content.isEmpty() && text.startsWith("«", content.hull().start());
    statements.add(
        new Statement(
            id,
            parent,
            new Source(
                source.isEmpty() ? Spans.none() : new Spans(List.of(at(source))),
                kind,
                source.isEmpty() ? null : source),
            cue.isEmpty() ? Spans.none() : new Spans(List.of(at(cue))),
            content,
            direct ? Form.DIRECT : Form.INDIRECT,
            Attitude.ASSERTION,
            Stance.NEUTRAL,
            new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of()),
            List.of(),
            "test",
            1));
    return this;
  }

  Sample hedge(String words, HedgeKind kind) {
    Statement last = statements.get(statements.size() - 1);
    List<Hedge> hedges = new ArrayList<>(last.factuality().hedges());
    hedges.add(new Hedge(at(words), kind));
    return replace(
        last, new Factuality(Certainty.PROBABLE, Polarity.POSITIVE, hedges), last.confidence());
  }

  Sample confidence(double confidence) {
    Statement last = statements.get(statements.size() - 1);
    return replace(last, last.factuality(), confidence);
  }

  private Sample replace(Statement last, Factuality factuality, double confidence) {
    statements.set(
        statements.size() - 1,
        new Statement(
            last.id(),
            last.parent(),
            last.source(),
            last.cue(),
            last.content(),
            last.form(),
            last.attitude(),
            last.stance(),
            factuality,
            last.chain(),
            last.rule(),
            confidence));
    return this;
  }

  Reading reading() {
    return new Reading(
        Article.builder("sample", text)
            .url(URI.create("https://phare.example/digue"))
            .outlet(new Outlet(outlet, OutletKind.MEDIUM))
            .title(title)
            .bylines(List.of("Rédaction"))
            .published(
                new Dating(
                    Instant.parse("2024-03-01T08:00:00Z"),
                    Instant.parse("2024-03-01T09:00:00Z"),
                    "meta"))
            .language(new Language("fr"))
            .paragraphs(lines())
            .furniture(furniture)
            .build(),
        statements,
        inferences,
        mentions);
  }

  private Spans spans(String... pieces) {
    return new Spans(Arrays.stream(pieces).map(this::at).toList());
  }

  private Span at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        if (at > start) {
          lines.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return lines;
  }
}
