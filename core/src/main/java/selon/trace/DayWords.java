package selon.trace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.article.Article;
import selon.article.Dating;
import selon.claim.Folding;
import selon.claim.Term;
import selon.claim.TermRow;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;

/**
 * When an article appeared, by the days that its text names. A weekday is one of the week about the
 * day when others told the story; "ce mardi" is mostly the day of writing, and so is that of a
 * dateline, "PORT-LISE, 9 juin (AdI) -".
 */
final class DayWords {

  private static final double DAY = 24;

  /** How far from the day of writing a weekday may be, before and after. */
  private static final double WEEK = 6 * DAY;

  /** "Ce jeudi" may be a day to come. */
  private static final double AHEAD = 3 * DAY;

  /** Where a dateline ends at the latest, in terms. */
  private static final int DATELINE = 40;

  /** In how many letters behind the month. */
  private static final int BEHIND = 60;

  private static final Map<String, Map<String, Integer>> WEEKDAYS = new HashMap<>();
  private static final Map<String, Map<String, Integer>> MONTHS = new HashMap<>();
  private static final Map<String, Set<String>> THIS = new HashMap<>();

  static {
    for (LanguagePack pack : LanguagePacks.all()) {
      String language = pack.language().tag();
      Map<String, Integer> weekdays = new HashMap<>();
      Map<String, Integer> months = new HashMap<>();
      Set<String> these = new HashSet<>();
      for (Map<String, String> row : Lexicon.of(pack, "dating.tsv").rows()) {
        String form = Folding.fold(row.getOrDefault("form", ""));
        switch (row.getOrDefault("kind", "")) {
          case "weekday" -> weekdays.put(form, Integer.valueOf(row.getOrDefault("value", "")));
          case "month" -> months.put(form, Integer.valueOf(row.getOrDefault("value", "")));
          case "this" -> these.add(form);
          default -> {}
        }
      }
      WEEKDAYS.put(language, weekdays);
      MONTHS.put(language, months);
      THIS.put(language, these);
    }
  }

  private DayWords() {}

  /**
   * What is known of an article that no page dates.
   *
   * @param when what is known already
   * @param near an hour about which others told the story
   */
  static When date(Dossier dossier, When when, double near) {
    LocalDate about = LocalDate.ofEpochDay((long) Math.floor(near / DAY));
    LocalDate dateline = dateline(dossier, about);
    if (dateline != null) {
      return when.within(hour(dateline), hour(dateline) + 2 * DAY, hour(dateline) + DAY / 2);
    }
    When known = when;
    String language = dossier.reading().article().language().tag();
    Map<String, Integer> weekdays = WEEKDAYS.getOrDefault(language, Map.of());
    Set<String> these = THIS.getOrDefault(language, Set.of());
    String before = "";
    for (Term term : dossier.terms()) {
      Integer weekday = weekdays.get(term.form());
      if (weekday != null
          && dossier.quotations().stream().noneMatch(q -> q.contains(term.span()))) {
        double day = hour(nearest(about, weekday));
        boolean today = these.contains(before);
        known =
            today
                ? known.within(day - AHEAD, day + DAY, day + DAY / 2)
                : known.within(day - WEEK, day + WEEK + DAY, Double.NaN);
      }
      before = term.form();
    }
    return known;
  }

  /** The article with what was found out of its date. */
  static Article dated(Dossier dossier) {
    Article article = dossier.reading().article();
    Dating told = article.published();
    if (told.unknown()) {
      return article.traced(dossier.when().dating());
    }
    return dossier.when().known() && contradicts(dossier, dossier.when())
        ? article.traced(told.contradict())
        : article;
  }

  /** Whether the dateline names a day that comes after the one the article is dated to. */
  static boolean contradicts(Dossier dossier, When when) {
    LocalDate about = LocalDate.ofEpochDay((long) Math.floor(when.best() / DAY));
    LocalDate dateline = dateline(dossier, about);
    return dateline != null && hour(dateline) > when.best() + DAY;
  }

  /** Whether the dateline names the day that the article is dated to, or the one before. */
  static boolean bearOut(Dossier dossier, When when) {
    LocalDate about = LocalDate.ofEpochDay((long) Math.floor(when.best() / DAY));
    LocalDate dateline = dateline(dossier, about);
    return dateline != null && (dateline.equals(about) || dateline.plusDays(1).equals(about));
  }

  private static LocalDate nearest(LocalDate about, int weekday) {
    int ahead = Math.floorMod(weekday - about.getDayOfWeek().getValue(), 7);
    return ahead <= 3 ? about.plusDays(ahead) : about.plusDays(ahead - 7L);
  }

  /** The day between the place and the dash, of the year that is nearest; null if none stands. */
  private static @org.jspecify.annotations.Nullable LocalDate dateline(
      Dossier dossier, LocalDate about) {
    String language = dossier.reading().article().language().tag();
    Map<String, Integer> months = MONTHS.getOrDefault(language, Map.of());
    TermRow row = dossier.terms().subList(0, Math.min(DATELINE, dossier.terms().size()));
    List<Term> terms = row.unplaced();
    boolean closes = closes(dossier);
    for (int i = 1; closes && i + 1 < terms.size(); i++) {
      Integer month = months.get(terms.get(i).form().replace(".", ""));
      if (month != null && inDateline(dossier, row.get(i))) {
        LocalDate day = day(terms.get(i - 1).form(), month, about);
        return day != null ? day : day(terms.get(i + 1).form(), month, about);
      }
    }
    return null;
  }

  /** Whether a bracket closes where one may that belongs to a dateline: it seldom does. */
  private static boolean closes(Dossier dossier) {
    List<Term> terms = dossier.terms().unplaced();
    for (int i = 0; i < Math.min(DATELINE + BEHIND, terms.size()); i++) {
      if (terms.get(i).form().equals(")")) {
        return true;
      }
    }
    return false;
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(
      String number, int month, LocalDate about) {
    if (!number.matches("[0-3]?[0-9]")) {
      return null;
    }
    LocalDate nearest = null;
    for (int year = about.getYear() - 1; year <= about.getYear() + 1; year++) {
      try {
        LocalDate day = MonthDay.of(month, Integer.parseInt(number)).atYear(year);
        if (nearest == null || distance(day, about) < distance(nearest, about)) {
          nearest = day;
        }
      } catch (DateTimeException e) {
        return null;
      }
    }
    return nearest;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  /** Whether brackets and a dash follow in its paragraph, as in "9 juin (AdI) -". */
  private static boolean inDateline(Dossier dossier, Term month) {
    List<Term> after =
        dossier.terms(new selon.text.Span(month.span().end(), month.span().end() + BEHIND));
    boolean closed = false;
    for (Term term : after) {
      closed |= term.form().equals(")");
      if (closed && "-–—".contains(term.form())) {
        return true;
      }
    }
    return false;
  }

  private static double hour(LocalDate day) {
    return day.toEpochDay() * DAY;
  }
}
