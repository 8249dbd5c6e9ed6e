package selon.trace;

/**
 * Four numbers that people mix up.
 *
 * @param publications articles that tell the claim; the versions of one are one
 * @param newsrooms known publishers among them; 0 if none is known
 * @param low the least number of independent reports that is likely
 * @param expected the mean number of independent reports
 * @param high the greatest number that is likely
 * @param ultimateSources different named sources at the ends of the chains; a newsroom that tells
 *     the claim itself is none
 * @param anonymousSources articles that name only a nameless one
 */
public record Counts(
    int publications,
    int newsrooms,
    int low,
    double expected,
    int high,
    int ultimateSources,
    int anonymousSources) {}
