package org.hearsay.read.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Days;
import org.hearsay.read.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  private static List<Timed> read(String text, LocalDate published, Optional<Days> last) {
    return new TimeReader(Optional.of(published)).read(Document.of(text).tokens(), last);
  }

  /** 15 November 2024 was a Friday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Thursday | 2024-11-14 | 2024-11-14
          on Friday | 2024-11-15 | 2024-11-15
          last Friday | 2024-11-08 | 2024-11-08
          Thursday night | 2024-11-14 | 2024-11-14
          in the night to Thursday | 2024-11-13 | 2024-11-14
          overnight | 2024-11-14 | 2024-11-15
          yesterday | 2024-11-14 | 2024-11-14
          last week | 2024-11-04 | 2024-11-10
          this week | 2024-11-11 | 2024-11-15
          all week | 2024-11-11 | 2024-11-15
          at the weekend | 2024-11-09 | 2024-11-10
          last month | 2024-10-01 | 2024-10-31
          this month | 2024-11-01 | 2024-11-15
          last year | 2023-01-01 | 2023-12-31
          this year | 2024-01-01 | 2024-11-15
          earlier this year | 2024-01-01 | 2024-11-15
          in September | 2024-09-01 | 2024-09-30
          last September | 2024-09-01 | 2024-09-30
          in December | 2023-12-01 | 2023-12-31
          late April | 2024-04-21 | 2024-04-30
          late last week | 2024-11-04 | 2024-11-10
          early October | 2024-10-01 | 2024-10-10
          on Sept. 11 | 2024-09-11 | 2024-09-11
          on 17 August | 2024-08-17 | 2024-08-17
          on Sunday, 17 August 2025 | 2025-08-17 | 2025-08-17
          on November 19 | 2024-11-19 | 2024-11-19
          on January 19 | 2024-01-19 | 2024-01-19
          on the 14th of this month | 2024-11-14 | 2024-11-14
          on the 3rd of last month | 2024-10-03 | 2024-10-03
          on December 3, 2022 | 2022-12-03 | 2022-12-03
          in January 2016 | 2016-01-01 | 2016-01-31
          in 2022 | 2022-01-01 | 2022-12-31
          since January | 2024-01-01 | 2024-11-15
          since 2021 | 2021-01-01 | 2024-11-15
          since last summer | 2024-06-01 | 2024-11-15
          ever since Wednesday | 2024-11-13 | 2024-11-15
          between October and March | 2023-10-01 | 2024-03-31
          between May 7 and May 10 | 2024-05-07 | 2024-05-10
          from Oct. 8 to Oct. 13 | 2024-10-08 | 2024-10-13
          Oct. 3, 9 and 10 | 2024-10-03 | 2024-10-10
          two days ago | 2024-11-13 | 2024-11-13
          three years ago | 2021-01-01 | 2021-12-31
          over the past two weeks | 2024-11-01 | 2024-11-15
          in the third quarter | 2024-07-01 | 2024-09-30
          in the first quarter of 2023 | 2023-01-01 | 2023-03-31
          the first half of October | 2024-10-01 | 2024-10-15
          the last week of October | 2024-10-25 | 2024-10-31
          on January 8, Juche 113 (2024) | 2024-01-08 | 2024-01-08
          Juche 112 | 2023-01-01 | 2023-12-31
          August last year | 2023-08-01 | 2023-08-31
          the winter of 2022 | 2022-12-01 | 2023-02-28
          """)
  void the_past_is_resolved_against_the_publication(String words, LocalDate start, LocalDate end) {
    Timed timed = read(words, LocalDate.of(2024, 11, 15), Optional.empty()).get(0);
    assertEquals(Optional.of(new Days(start, end)), timed.past(), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Thursday | 2024-11-21 | 2024-11-21
          next week | 2024-11-18 | 2024-11-24
          next month | 2024-12-01 | 2024-12-31
          next year | 2025-01-01 | 2025-12-31
          early next year | 2025-01-01 | 2025-03-31
          next spring | 2025-03-01 | 2025-05-31
          in April | 2025-04-01 | 2025-04-30
          by the end of 2025 | 2024-11-15 | 2025-12-31
          by the end of the month | 2024-11-15 | 2024-11-30
          by September | 2024-11-15 | 2025-09-30
          by the summer of 2026 | 2024-11-15 | 2026-08-31
          before the middle of 2025 | 2024-11-15 | 2025-06-30
          before the year is out | 2024-11-15 | 2024-12-31
          before February | 2024-11-15 | 2025-01-31
          before 2030 | 2024-11-15 | 2029-12-31
          from 2026 | 2026-01-01 | 2026-12-31
          within two weeks | 2024-11-15 | 2024-11-29
          within a fortnight | 2024-11-15 | 2024-11-29
          by the weekend | 2024-11-15 | 2024-11-17
          this year | 2024-11-15 | 2024-12-31
          this month | 2024-11-15 | 2024-11-30
          """)
  void the_future_is_resolved_against_the_publication(
      String words, LocalDate start, LocalDate end) {
    Timed timed = read(words, LocalDate.of(2024, 11, 15), Optional.empty()).get(0);
    assertEquals(Optional.of(new Days(start, end)), timed.future(), words);
  }

  @Test
  void a_later_day_is_counted_from_the_day_last_spoken_of() {
    List<Timed> found =
        read(
            "It sailed on Nov. 4 and returned two days later",
            LocalDate.of(2024, 11, 15),
            Optional.empty());
    assertEquals(Optional.of(Days.on(LocalDate.of(2024, 11, 6))), found.get(1).past());
  }

  @Test
  void without_a_publication_date_only_absolute_days_are_resolved() {
    TimeReader reader = new TimeReader(Optional.empty());
    List<Timed> found =
        reader.read(Document.of("on Thursday and on 3 May 2021").tokens(), Optional.empty());
    assertTrue(found.get(0).past().isEmpty());
    assertEquals(Optional.of(Days.on(LocalDate.of(2021, 5, 3))), found.get(1).past());
  }

  @Test
  void the_modal_may_is_no_month() {
    assertTrue(
        read("Tehran may sell drones", LocalDate.of(2024, 11, 15), Optional.empty()).isEmpty());
  }
}
