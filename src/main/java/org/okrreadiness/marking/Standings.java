package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.task.TaskId;

/**
 * Which levels stand for an answer. A decision on an appeal stands before an adjudication, an adjudication before definitive marks, these before
 * the markers, the first marker before the second as long as the two lie no further apart than the plan allows, and a person before the scorer, which decides
 * alone only where its rules say so. Levels of a marker who was stopped stand back behind those of anybody else.
 */
public final class Standings {

    private final Workbook workbook;
    private final SecondMarking second;

    /** Looked at once for each marker and task: it takes a pass over all answers, and every answer asks. */
    private final Map<Marked, Set<AnswerId>> again = new ConcurrentHashMap<>();

    private record Marked(MarkerId marker, TaskId task) {}

    public Standings(Workbook workbook, SecondMarking second) {
        this.workbook = workbook;
        this.second = second;
    }

    /**
     * @param scorer what the scorer gives for the answer now
     * @return one for each place that the scorer or a person speaks of, in a fixed order
     */
    public List<Standing> of(AnswerId answer, Map<Place, Judgement> scorer) {
        AnswerBook book = workbook.answer(answer);
        Set<Place> places = new TreeSet<>(scorer.keySet());
        places.addAll(book.places());
        Set<MarkerId> doubted = doubted(book);
        return places.stream()
                .map(place -> standing(book, place, Optional.ofNullable(scorer.get(place)), doubted))
                .toList();
    }

    private Standing standing(AnswerBook book, Place place, Optional<Judgement> scorer, Set<MarkerId> doubted) {
        List<Given> given = given(book, place);
        List<Given> trusted =
                given.stream().filter(one -> !doubted.contains(one.by())).toList();
        List<Moderation.Adjudicated> decided = book.decidedOn(place);
        Optional<Moderation.AppealDecided> appeal = decidedAppeal(book, place);
        Optional<Level> definitive = definitive(book, place);
        Set<Standing.Open> open = open(book, place, given, decided);
        Optional<Level> level;
        Optional<Standing.Source> source;
        if (appeal.isPresent()) {
            level = appeal.map(Moderation.AppealDecided::level);
            source = Optional.of(Standing.Source.APPEAL);
        } else if (!decided.isEmpty()) {
            level = Optional.of(decided.get(decided.size() - 1).level());
            source = Optional.of(Standing.Source.ADJUDICATION);
        } else if (definitive.isPresent()) {
            level = definitive;
            source = Optional.of(Standing.Source.REFERENCE);
            open.clear();
        } else if (!given.isEmpty()) {
            level = Optional.of((trusted.isEmpty() ? given : trusted).get(0).level());
            source = Optional.of(Standing.Source.MARKER);
            if (trusted.isEmpty()) {
                open.add(Standing.Open.AGAIN);
            }
        } else {
            level = scorer.filter(judgement -> judgement.route() == Route.AUTO).map(Judgement::level);
            source = level.map(decides -> Standing.Source.SCORER);
            if (level.isEmpty()) {
                open.add(Standing.Open.UNMARKED);
            }
        }
        return new Standing(place, level, source, given, open);
    }

    private Set<Standing.Open> open(
            AnswerBook book, Place place, List<Given> given, List<Moderation.Adjudicated> decided) {
        Set<Standing.Open> open = EnumSet.noneOf(Standing.Open.class);
        if (book.openAppeals().stream().anyMatch(appeal -> appeal.place().equals(place))) {
            open.add(Standing.Open.APPEALED);
        }
        if (decided.size() > 1
                && decided.stream()
                                .map(Moderation.Adjudicated::level)
                                .distinct()
                                .count()
                        > 1) {
            open.add(Standing.Open.DECISIONS_APART);
        }
        if (decided.isEmpty()) {
            openAmongMarkers(book, given, open);
        }
        return open;
    }

    private void openAmongMarkers(AnswerBook book, List<Given> given, Set<Standing.Open> open) {
        if (given.stream().map(Given::by).distinct().count() < given.size() && span(given) > 0) {
            open.add(Standing.Open.MARKER_TWICE);
        }
        Map<MarkerId, Given> latest = new TreeMap<>();
        given.forEach(one -> latest.put(one.by(), one));
        if (span(List.copyOf(latest.values())) >= workbook.cohort().plan().apart()) {
            open.add(Standing.Open.MARKERS_APART);
        }
        if (book.escalated().isPresent()) {
            open.add(Standing.Open.ESCALATED);
        }
        if (!given.isEmpty() && latest.keySet().stream().allMatch(book::isRequeuedFor)) {
            open.add(Standing.Open.AGAIN);
        }
        if (latest.size() == 1
                && second.wants(workbook, book.answer())
                && new Allocation(workbook).second(book.answer()).isPresent()) {
            open.add(Standing.Open.SECOND_MARKING);
        }
    }

    private static int span(List<Given> given) {
        return given.stream().mapToInt(one -> one.level().points()).max().orElse(0)
                - given.stream().mapToInt(one -> one.level().points()).min().orElse(0);
    }

    /** What markers hold for the place: who marked the answer first comes first, of one marker's two the later. */
    private static List<Given> given(AnswerBook book, Place place) {
        List<MarkerId> order = book.marked().stream()
                .map(event -> event.made().by())
                .distinct()
                .toList();
        List<Given> given = new ArrayList<>();
        book.held()
                .forEach((marker, held) -> held.stream()
                        .sorted(Comparator.comparing(
                                        (Judging.Marked event) -> event.made().stamp())
                                .reversed())
                        .forEach(event -> event.marks().stream()
                                .filter(mark -> mark.place().equals(place))
                                .map(GivenMark::level)
                                .forEach(level -> given.add(new Given(
                                        marker,
                                        level,
                                        event.made().stamp(),
                                        event.made().at())))));
        given.sort(Comparator.comparingInt(one -> order.indexOf(one.by())));
        return given;
    }

    private static Optional<Moderation.AppealDecided> decidedAppeal(AnswerBook book, Place place) {
        return book.appeals().stream()
                .filter(appeal -> appeal.place().equals(place))
                .map(appeal -> book.decisions().get(appeal.made().stamp()))
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparing(decision -> decision.made().stamp()));
    }

    private static Optional<Level> definitive(AnswerBook book, Place place) {
        return book.reference().stream()
                .flatMap(reference -> reference.definitive().stream())
                .filter(mark -> mark.place().equals(place))
                .map(GivenMark::level)
                .findFirst();
    }

    /** Markers whose levels for this answer came between a good seed and being stopped. */
    private Set<MarkerId> doubted(AnswerBook book) {
        Set<MarkerId> doubted = new TreeSet<>();
        for (MarkerId marker : book.held().keySet()) {
            if (again(marker, book.answer().task()).contains(book.answer())) {
                doubted.add(marker);
            }
        }
        return doubted;
    }

    private Set<AnswerId> again(MarkerId marker, TaskId task) {
        return again.computeIfAbsent(
                new Marked(marker, task),
                any -> Set.copyOf(SeedWatch.of(workbook, marker, task).again()));
    }
}
