package org.okrreadiness.reading.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.SatBefore;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** Reads attempts side by side; what cannot be held against each other stands there without being compared. */
public final class GrowthReader {

    private final Messages messages;
    private final Moments moments;

    public GrowthReader(Messages messages, Moments moments) {
        this.messages = messages;
        this.moments = moments;
    }

    /** @param attempts the earliest first */
    public GrowthReading read(List<SatBefore> attempts) {
        Joined joined = Joined.of(attempts);
        List<GrowthReading.Row> rows = new ArrayList<>();
        rows.add(row(messages.get("growth.whole"), "whole", whole(attempts), joined));
        Arrays.stream(Competency.values())
                .map(competency -> competency(competency, attempts, joined))
                .flatMap(Optional::stream)
                .forEach(rows::add);
        return new GrowthReading(
                attempts.stream().map(this::column).toList(), rows, joined.groups(), notes(attempts, joined));
    }

    private GrowthReading.Column column(SatBefore sat) {
        AttemptSummary attempt = sat.attempt();
        return new GrowthReading.Column(
                attempt.title(),
                messages.get(
                        "growth.facts",
                        Words.of(messages, "mode", attempt.mode()),
                        moments.when(attempt.handedInAt().orElseThrow()),
                        attempt.assessment().version()),
                Words.of(messages, "growth.verdict", sat.verdict().readiness()));
    }

    private static List<Optional<Found>> whole(List<SatBefore> attempts) {
        return found(attempts, sat -> Optional.of(sat.verdict().overall()));
    }

    /** Empty where no attempt asked anything of the kind. */
    private Optional<GrowthReading.Row> competency(Competency competency, List<SatBefore> attempts, Joined joined) {
        List<Optional<Found>> found =
                found(attempts, sat -> sat.verdict().of(competency).map(CompetencyVerdict::found));
        return found.stream().allMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        row(Words.of(messages, "competency", competency), Words.kebab(competency), found, joined));
    }

    private static List<Optional<Found>> found(List<SatBefore> attempts, Function<SatBefore, Optional<Found>> in) {
        return attempts.stream().map(in).toList();
    }

    private GrowthReading.Row row(String name, String style, List<Optional<Found>> found, Joined joined) {
        return new GrowthReading.Row(
                name, style, found.stream().map(this::cell).toList(), new ChangeReader(messages).of(found, joined));
    }

    private GrowthReading.Cell cell(Optional<Found> found) {
        return found.map(it -> new GrowthReading.Cell(
                        Optional.of(new GrowthReading.Point(
                                it.score(), it.band().low(), it.band().high(), it.cut())),
                        messages.get(
                                "growth.cell",
                                it.score(),
                                Math.round(it.band().low()),
                                Math.round(it.band().high()))))
                .orElseGet(() -> new GrowthReading.Cell(Optional.empty(), messages.get("growth.cell.none")));
    }

    private List<String> notes(List<SatBefore> attempts, Joined joined) {
        List<String> notes = new ArrayList<>();
        if (!joined.isEverything()) {
            notes.add(messages.get("growth.apart"));
            joined.groups().forEach(group -> notes.add(apart(group, attempts)));
        }
        if (joined.hasPairs()) {
            notes.add(messages.get("growth.same-tasks"));
        }
        return notes;
    }

    private String apart(List<Integer> group, List<SatBefore> attempts) {
        AttemptSummary first = attempts.get(group.get(0)).attempt();
        List<String> numbers =
                group.stream().map(place -> Integer.toString(place + 1)).toList();
        return messages.get(
                group.size() == 1 ? "growth.apart.one" : "growth.apart.many",
                String.join(messages.get("growth.comma"), numbers),
                first.title(),
                first.assessment().version(),
                Words.of(messages, "mode", first.mode()));
    }
}
