package selon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.statement.SourceKind;

/** Turns a search into questions to the index. */
final class QueryMaker {

  /** What another form of a word counts, beside the word itself. */
  private static final float OTHER_FORM = 0.6f;

  /** What a word counts that is in another name of the source. */
  private static final float OTHER_NAME = 3;

  private static final List<Field> ANYWHERE = List.of(Field.CONTENT, Field.SOURCE, Field.CUE);

  private final Search search;
  private final List<Wanted> wanted;
  private final WordForms forms;
  private final DecidedLayer decided;
  private final List<Language> languages;

  QueryMaker(Search search, List<Wanted> wanted, WordForms forms, DecidedLayer decided) {
    this.search = search;
    this.wanted = wanted;
    this.forms = forms;
    this.decided = decided;
    this.languages =
        search.languages().isEmpty()
            ? LanguagePacks.all().stream().map(LanguagePack::language).toList()
            : search.languages().stream().sorted(Comparator.comparing(Language::tag)).toList();
  }

  /** How the articles are found that a statement must be in; asked before the statements. */
  interface Articles {
    Collection<BytesRef> find(Query query) throws IOException;
  }

  /**
   * What the words of statements must be.
   *
   * @param need all of them, or else some
   */
  Query statements(Occur need, Articles articles) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    for (Wanted each : wanted) {
      if (each.field() == Field.ARTICLE) {
        Query inArticle = words(each, Field.ARTICLE.indexed());
        all.add(
            new TermInSetQuery(IndexedReading.ARTICLE, articles.find(typed(inArticle, "article"))),
            Occur.FILTER);
      } else {
        all.add(each.field() == null ? anywhere(each) : words(each, each.field().indexed()), need);
        any = true;
      }
    }
    if (!any) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  /** What the words of articles must be; nothing if a word must be in what only statements have. */
  Query articles(Occur need) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Wanted each : wanted) {
      if (each.field() != null && each.field() != Field.ARTICLE) {
        return new MatchNoDocsQuery();
      }
      all.add(words(each, Field.ARTICLE.indexed()), need);
    }
    return wanted.isEmpty() || search.ofStatementsOnly() ? new MatchNoDocsQuery() : all.build();
  }

  /** The query with all that narrows it down. */
  Query narrowed(Query query, String type, boolean dated) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    filters(all);
    if (search.from() != null || search.to() != null) {
      if (dated) {
        long[] first = {search.from() == null ? Long.MIN_VALUE : search.from().getEpochSecond()};
        long[] last = {search.to() == null ? Long.MAX_VALUE : search.to().getEpochSecond()};
        all.add(LongRange.newIntersectsQuery(IndexedReading.PUBLISHED, first, last), Occur.FILTER);
      } else {
        all.add(term(IndexedReading.UNDATED, "yes"), Occur.FILTER);
      }
    }
    return typed(all.build(), type);
  }

  private void filters(BooleanQuery.Builder all) {
    kinds(all);
    constants(all, "certainty", search.certainties());
    constants(all, "form", search.forms());
    if (!search.languages().isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      languages.forEach(one -> any.add(term("language", one.tag()), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    if (search.outlet() != null) {
      all.add(names(search.outlet(), List.of("outletWords")), Occur.FILTER);
    }
    if (!search.sources().isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      search.sources().forEach(name -> any.add(source(name), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    if (search.among() != null) {
      List<BytesRef> keys = new ArrayList<>();
      search.among().forEach(key -> keys.add(new BytesRef(IndexedReading.cut(key))));
      all.add(new TermInSetQuery(IndexedReading.KEY, keys), Occur.FILTER);
    }
  }

  private Query typed(Query query, String type) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    all.add(term(IndexedReading.TYPE, type), Occur.FILTER);
    Query hidden = decided.hidden();
    if (hidden != null) {
      all.add(hidden, Occur.MUST_NOT);
    }
    return all.build();
  }

  /** As people typed the source, or else as it was found. */
  private void kinds(BooleanQuery.Builder all) {
    Map<SourceKind, Query> typed = decided.typed();
    if (search.kinds().isEmpty() || typed.isEmpty()) {
      constants(all, "kind", search.kinds());
      return;
    }
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    constants(found, "kind", search.kinds());
    typed.values().forEach(other -> found.add(other, Occur.MUST_NOT));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(found.build(), Occur.SHOULD);
    typed.forEach(
        (kind, own) -> {
          if (search.kinds().contains(kind)) {
            any.add(own, Occur.SHOULD);
          }
        });
    all.add(any.build(), Occur.FILTER);
  }

  /** All words of a name in the source's, in one of those that it was merged with or renamed to. */
  private Query source(String name) {
    List<String> words =
        WordStream.words(name).stream().map(word -> WordForms.fold(word.text())).toList();
    Query named = words.isEmpty() ? null : decided.named(words);
    Query found = names(name, Field.SOURCE.indexed());
    return named == null
        ? found
        : new BooleanQuery.Builder().add(found, Occur.SHOULD).add(named, Occur.SHOULD).build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static void constants(
      BooleanQuery.Builder all, String field, Collection<? extends Enum<?>> constants) {
    if (!constants.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Enum<?> constant : constants) {
        any.add(term(field, constant.name().toLowerCase(Locale.ROOT)), Occur.SHOULD);
      }
      all.add(any.build(), Occur.FILTER);
    }
  }

  /** All words of a name, as they are written, in one of the fields each. */
  private static Query names(String name, List<String> fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean none = true;
    for (WordStream.Word word : WordStream.words(name)) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String field : fields) {
        any.add(term(field, WordForms.fold(word.text())), Occur.SHOULD);
      }
      all.add(any.build(), Occur.MUST);
      none = false;
    }
    return none ? new MatchNoDocsQuery() : all.build();
  }

  private Query anywhere(Wanted each) {
    List<String> fields = new ArrayList<>();
    for (Field field : ANYWHERE) {
      fields.addAll(field.indexed());
    }
    return words(each, fields);
  }

  /** The words in one of the fields; the best fit counts. */
  private Query words(Wanted each, List<String> fields) {
    List<Query> any = new ArrayList<>();
    for (String field : fields) {
      Query query = each.words().size() == 1 ? word(each, field) : phrase(each, field);
      any.add(new BoostQuery(query, boost(field)));
    }
    if (each.field() == null || each.field() == Field.SOURCE) {
      Query named = decided.named(each.words().stream().map(WordForms::fold).toList());
      if (named != null && fields.contains("name")) {
        any.add(new BoostQuery(new ConstantScoreQuery(named), OTHER_NAME));
      }
    }
    return new DisjunctionMaxQuery(any, 0.1f);
  }

  private static float boost(String field) {
    return switch (field) {
      case "cue" -> 0.5f;
      case "title" -> 2;
      default -> 1;
    };
  }

  private Query word(Wanted each, String field) {
    SynonymQuery.Builder same = new SynonymQuery.Builder(field);
    for (String term : terms(each, each.words().get(0))) {
      float weight = term.equals(WordForms.fold(each.words().get(0))) ? 1 : OTHER_FORM;
      same.addTerm(new Term(field, term), weight);
    }
    return same.build();
  }

  private Query phrase(Wanted each, String field) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (String word : each.words()) {
      phrase.add(
          terms(each, word).stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private Set<String> terms(Wanted each, String word) {
    Set<String> terms = new TreeSet<>();
    terms.add(WordForms.fold(word));
    if (!each.asWritten()) {
      terms.addAll(forms.sought(word, languages));
    }
    return terms;
  }
}
