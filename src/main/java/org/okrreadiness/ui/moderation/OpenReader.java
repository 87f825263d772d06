package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.Given;
import org.okrreadiness.marking.Standing;

/** Puts what is open into words. */
final class OpenReader {

    private static final Map<Standing.Open, OpenItem.Kind> KINDS = Map.of(
            Standing.Open.MARKER_TWICE, OpenItem.Kind.CONFLICT,
            Standing.Open.MARKERS_APART, OpenItem.Kind.CONFLICT,
            Standing.Open.DECISIONS_APART, OpenItem.Kind.CONFLICT,
            Standing.Open.ESCALATED, OpenItem.Kind.ESCALATED,
            Standing.Open.APPEALED, OpenItem.Kind.APPEALED,
            Standing.Open.SECOND_MARKING, OpenItem.Kind.SECOND_MARKING,
            Standing.Open.AGAIN, OpenItem.Kind.AGAIN);

    /** So many conflicts of one answer are told in the list. */
    private static final int SHOWN = 2;

    private final ModerationServices services;
    private final CohortWords words;
    private final SettleWords settleWords;

    OpenReader(ModerationServices services, SettleWords settleWords) {
        this.services = services;
        this.words = settleWords.words();
        this.settleWords = settleWords;
    }

    /** What only marking itself settles is not among them. Conflicts first, then in the order of the submissions. */
    List<OpenItem> items() {
        List<OpenItem> items = new ArrayList<>();
        services.desk().cohorts().open(services.cohort()).forEach((answer, standings) -> {
            Set<OpenItem.Kind> kinds = kinds(standings);
            if (!kinds.isEmpty()) {
                kinds.add(OpenItem.Kind.ALL);
                items.add(new OpenItem(answer, title(answer), reasons(answer, standings), kinds));
            }
        });
        items.sort(Comparator.comparing(item -> !item.kinds().contains(OpenItem.Kind.CONFLICT)));
        return items;
    }

    private static Set<OpenItem.Kind> kinds(List<Standing> standings) {
        Set<OpenItem.Kind> kinds = EnumSet.noneOf(OpenItem.Kind.class);
        standings.forEach(standing -> standing.open().stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .forEach(kinds::add));
        return kinds;
    }

    private String title(AnswerId answer) {
        return settleWords.title(words.task(answer.task()), words.answer(answer));
    }

    private List<String> reasons(AnswerId answer, List<Standing> standings) {
        List<String> reasons = new ArrayList<>();
        List<Standing> conflicts = standings.stream()
                .filter(standing -> standing.isConflict() && !standing.given().isEmpty())
                .toList();
        conflicts.stream().limit(SHOWN).map(settleWords::conflict).forEach(reasons::add);
        if (conflicts.size() > SHOWN) {
            reasons.add(settleWords.more(conflicts.size() - SHOWN));
        }
        standings.stream()
                .flatMap(standing -> standing.open().stream())
                .filter(open -> KINDS.containsKey(open) && (reasons.isEmpty() || !isApart(open)))
                .distinct()
                .sorted()
                .map(open -> settleWords.why(open, book(answer)))
                .forEach(reasons::add);
        return reasons;
    }

    private static boolean isApart(Standing.Open open) {
        return KINDS.get(open) == OpenItem.Kind.CONFLICT;
    }

    /** Empty when nothing of it waits any more. */
    Optional<OpenAnswer> answer(AnswerId answer) {
        List<Standing> standings =
                services.desk().cohorts().open(services.cohort()).getOrDefault(answer, List.of());
        List<OpenAnswer.Settle> places = standings.stream()
                .filter(standing -> !standing.isFinal())
                .map(standing -> settle(answer, standing))
                .toList();
        List<String> notes = standings.stream()
                .flatMap(standing -> standing.open().stream())
                .filter(open -> KINDS.containsKey(open) && !isApart(open))
                .distinct()
                .sorted()
                .map(open -> settleWords.why(open, book(answer)))
                .collect(Collectors.toList());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpenAnswer(
                        answer,
                        title(answer),
                        words.lines(services.desk().answers().find(answer.submission()), answer.task()),
                        notes,
                        places));
    }

    private OpenAnswer.Settle settle(AnswerId answer, Standing standing) {
        AnswerBook book = book(answer);
        return new OpenAnswer.Settle(
                standing.place(),
                words.place(standing.place()),
                words.criterion(standing.place().criterion())
                        .map(Criterion::descriptors)
                        .orElse(List.of()),
                standing.given().stream()
                        .map(given -> held(book, standing, given))
                        .toList(),
                book.openAppeals().stream()
                        .filter(appeal -> appeal.place().equals(standing.place()))
                        .map(appeal -> new OpenAnswer.Appeal(appeal.made().stamp(), appeal.words()))
                        .toList(),
                standing.level(),
                standing.open());
    }

    private OpenAnswer.Held held(AnswerBook book, Standing standing, Given given) {
        Optional<GivenMark> mark = book.marked().stream()
                .filter(event -> event.made().stamp().equals(given.stamp()))
                .flatMap(event -> event.marks().stream())
                .filter(one -> one.place().equals(standing.place()))
                .findFirst();
        return new OpenAnswer.Held(
                words.marker(given.by()),
                given.level(),
                words.day(given.at()),
                mark.map(GivenMark::remark).orElse(""),
                mark.map(GivenMark::note).orElse(""));
    }

    private AnswerBook book(AnswerId answer) {
        return words.workbook().answer(answer);
    }
}
