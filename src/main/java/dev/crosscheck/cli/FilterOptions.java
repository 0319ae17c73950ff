package dev.crosscheck.cli;

import dev.crosscheck.Spelling;
import dev.crosscheck.model.Day;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.SearchFilters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a search can be limited to.
final class FilterOptions {

  @Option(names = "--framework", paramLabel = "NAME", split = ",", completionCandidates = FrameworkNames.class, description = "only passages about one of these, in any spelling")
  private List<String> frameworks = List.of();

  @Option(names = "--facet", paramLabel = "FACET", split = ",", completionCandidates = FacetNames.class, description = "only passages with a claim of one of these facets")
  private List<String> facets = List.of();

  @Option(names = "--value", paramLabel = "VALUE", split = ",", description = "only passages with a claim of one of these values (mit, or licence=mit)")
  private List<String> values = List.of();

  @Option(names = "--polarity", paramLabel = "POLARITY", description = "only claims that are positive, or negative")
  private @Nullable Polarity polarity;

  @Option(names = "--article", paramLabel = "ARTICLE", split = ",", description = "only articles whose names begin so, or fit a pattern with * and ?")
  private List<String> articles = List.of();

  @Option(names = "--place", paramLabel = "PLACE", split = ",", completionCandidates = PlaceNames.class, description = "only passages of one of these kinds: ${COMPLETION-CANDIDATES}")
  private List<String> places = List.of();

  @Option(names = "--from", paramLabel = "DATE", converter = FirstDay.class, description = "only articles published on that day or later (2023, 2023-05 or 2023-05-19)")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", converter = LastDay.class, description = "only articles published on that day or before")
  private @Nullable LocalDate to;

  SearchFilters filters(Console console) {
    for (var facet : facets) {
      if (Facet.named(facet.toLowerCase(Locale.ROOT)).isEmpty()) {
        throw console.wrong("--facet: there is no facet '" + facet + "'; "
            + Spelling.advice(facet, FacetNames.all()));
      }
    }
    return new SearchFilters(frameworks, facets, values, Optional.ofNullable(polarity), articles,
        places, Optional.ofNullable(from), Optional.ofNullable(to));
  }

  /// The first day of a year, a month or a day.
  static final class FirstDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String date) {
      return day(date, Day::first);
    }
  }

  /// The last one.
  static final class LastDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String date) {
      return day(date, Day::last);
    }
  }

  private static LocalDate day(String date, Function<String, LocalDate> day) {
    try {
      return day.apply(date);
    } catch (DateTimeException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
