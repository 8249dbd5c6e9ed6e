package selon.mention;

/** What a pattern of a time leaves open: "{day} {month} {year}". */
enum TimeSlot {
  /** 1 to 31 */
  DAY,
  /** 1 to 12 */
  MONTH,
  YEAR,
  /** 1, a Monday, to 7 */
  WEEKDAY,
  NUMBER,
  /** the {@linkplain TimeUnit#number number} of a unit */
  UNIT,
  /** a part of a day: 100 times the hour at which it starts, plus the one at which it ends */
  PART,
  HOUR,
  MINUTE,
  /** minutes since midnight, as "14:30", "14h30", "2:30pm" */
  CLOCK,
  /** an hour with its sign and no minutes, as "14h" */
  MARKED_HOUR,
  /** the day of the epoch, as "15/08/2008" */
  DATE,
  /** the first year of ten, as "1990s" */
  DECADE
}
