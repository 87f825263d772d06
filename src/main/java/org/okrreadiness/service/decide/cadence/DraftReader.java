package org.okrreadiness.service.decide.cadence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okrreadiness.decide.cadence.CadenceSettings;
import org.okrreadiness.decide.cadence.CadenceSettings.CheckIn;
import org.okrreadiness.decide.cadence.CadenceSettings.Lengths;
import org.okrreadiness.decide.cadence.CadenceSettings.People;
import org.okrreadiness.decide.cadence.CadenceSettings.Quarter;
import org.okrreadiness.decide.cadence.DaysOff;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.decide.cadence.Rhythm;
import org.okrreadiness.domain.rubric.Phrase;

/** Reads what was typed; says of every field that cannot be read what is wrong with it. Not safe for several threads. */
public final class DraftReader {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("[H:mm][HH:mm]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BETWEEN_DAYS = Pattern.compile("[\\s,;]+");

    private final CadenceDraft draft;
    private final Map<Field, Phrase> problems = new EnumMap<>(Field.class);

    private DraftReader(CadenceDraft draft) {
        this.draft = draft;
    }

    public static DraftReading read(CadenceDraft draft) {
        return new DraftReader(draft).read();
    }

    private DraftReading read() {
        Optional<LocalDate> start = start();
        Optional<Integer> weeks = number(Field.WEEKS, Quarter.FEWEST, Quarter.MOST);
        Optional<DaysOff> daysOff = daysOff();
        if (start.isPresent() && weeks.isPresent() && daysOff.isPresent()) {
            requireRoom(new Quarter(start.get(), weeks.get()), daysOff.get());
        }
        Optional<DayOfWeek> day = chosen(Field.DAY, DayOfWeek.class);
        Optional<LocalTime> time = parsed(Field.TIME, "time", text -> LocalTime.parse(text, TIME));
        Optional<ZoneId> zone = zone();
        Optional<Rhythm> rhythm = chosen(Field.RHYTHM, Rhythm.class);
        Optional<Integer> checkIn = number(Field.CHECK_IN_MINUTES, Lengths.SHORTEST, Lengths.LONGEST);
        Optional<Integer> workshop = number(Field.WORKSHOP_MINUTES, Lengths.SHORTEST, Lengths.LONGEST);
        Optional<Integer> reminder = number(Field.REMINDER, 0, Lengths.EARLIEST_REMINDER);
        Optional<Integer> teams = number(Field.TEAMS, 1, People.MOST_TEAMS);
        Optional<Integer> levels = number(Field.LEVELS, 1, People.MOST_LEVELS);
        Optional<Emphasis> emphasis = chosen(Field.EMPHASIS, Emphasis.class);
        requireShort(Field.PLAN);
        requireShort(Field.LEAD);
        if (!problems.isEmpty()) {
            return new DraftReading(Optional.empty(), problems);
        }
        CadenceSettings settings = new CadenceSettings(
                draft.get(Field.PLAN),
                new Quarter(start.orElseThrow(), weeks.orElseThrow()),
                new CheckIn(day.orElseThrow(), time.orElseThrow(), zone.orElseThrow(), rhythm.orElseThrow()),
                new Lengths(checkIn.orElseThrow(), workshop.orElseThrow(), reminder.orElseThrow()),
                daysOff.orElseThrow(),
                new People(teams.orElseThrow(), levels.orElseThrow(), draft.get(Field.LEAD)),
                emphasis.orElseThrow());
        return new DraftReading(Optional.of(settings), problems);
    }

    private Optional<LocalDate> start() {
        Optional<LocalDate> start = parsed(Field.START, "date", LocalDate::parse);
        return start.filter(day -> day.getYear() >= Quarter.FIRST_YEAR && day.getYear() <= Quarter.LAST_YEAR)
                .or(() -> start.flatMap(day -> wrong(
                        Field.START,
                        "year",
                        Integer.toString(Quarter.FIRST_YEAR),
                        Integer.toString(Quarter.LAST_YEAR))));
    }

    /** By the id of a region, whose clocks change with it; a bare distance from UTC would be wrong half the year. */
    private Optional<ZoneId> zone() {
        String text = draft.get(Field.ZONE).strip();
        return ZoneId.getAvailableZoneIds().contains(text)
                ? Optional.of(ZoneId.of(text))
                : wrong(Field.ZONE, "zone", text);
    }

    private Optional<DaysOff> daysOff() {
        Optional<Set<DayOfWeek>> weekend = weekend();
        Optional<NavigableSet<LocalDate>> holidays = holidays();
        return weekend.flatMap(days -> holidays.map(single -> new DaysOff(days, single)));
    }

    private Optional<Set<DayOfWeek>> weekend() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : words(draft.get(Field.WEEKEND))) {
            Optional<DayOfWeek> day = find(DayOfWeek.class, word);
            if (day.isEmpty()) {
                return wrong(Field.WEEKEND, "choice", word, all(DayOfWeek.class));
            }
            days.add(day.get());
        }
        return days.size() < DayOfWeek.values().length ? Optional.of(days) : wrong(Field.WEEKEND, "weekend");
    }

    private Optional<NavigableSet<LocalDate>> holidays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (String word : words(draft.get(Field.HOLIDAYS))) {
            try {
                days.add(LocalDate.parse(word));
            } catch (DateTimeException notOne) {
                return wrong(Field.HOLIDAYS, "holiday", word);
            }
        }
        return days.size() <= DaysOff.MOST_HOLIDAYS
                ? Optional.of(days)
                : wrong(Field.HOLIDAYS, "holidays", Integer.toString(DaysOff.MOST_HOLIDAYS));
    }

    private void requireRoom(Quarter quarter, DaysOff daysOff) {
        if (!CadenceSettings.hasRoom(quarter, daysOff)) {
            wrong(Field.HOLIDAYS, "room", Integer.toString(CadenceSettings.LEAST_WORKING_DAYS));
        }
    }

    private void requireShort(Field field) {
        if (draft.get(field).strip().length() > CadenceSettings.LONGEST_TEXT) {
            wrong(field, "long", Integer.toString(CadenceSettings.LONGEST_TEXT));
        }
    }

    private Optional<Integer> number(Field field, int least, int most) {
        String text = draft.get(field).strip();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notOne) {
            // Said below.
        }
        return wrong(field, "number", Integer.toString(least), Integer.toString(most));
    }

    private <T> Optional<T> parsed(Field field, String problem, Function<String, T> read) {
        String text = draft.get(field).strip();
        try {
            return Optional.of(read.apply(text));
        } catch (DateTimeException notOne) {
            return wrong(field, problem, text);
        }
    }

    private <E extends Enum<E>> Optional<E> chosen(Field field, Class<E> set) {
        String text = draft.get(field).strip();
        return find(set, text).or(() -> wrong(field, "choice", text, all(set)));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> set, String word) {
        return Arrays.stream(set.getEnumConstants())
                .filter(one -> CadenceDraft.word(one).equalsIgnoreCase(word.replace('_', '-')))
                .findFirst();
    }

    private static <E extends Enum<E>> String all(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(CadenceDraft::word).collect(Collectors.joining(", "));
    }

    private static String[] words(String text) {
        return BETWEEN_DAYS.splitAsStream(text).filter(word -> !word.isBlank()).toArray(String[]::new);
    }

    private <T> Optional<T> wrong(Field field, String problem, String... arguments) {
        problems.put(field, Phrase.of("problem.cadence." + problem, arguments));
        return Optional.empty();
    }
}
