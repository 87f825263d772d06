package org.okrreadiness.service.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.marking.figures.Contrast;
import org.okrreadiness.marking.figures.LevelShares;

/** What a group may see of its own answers: nothing that says whose they are. */
public final class Debriefs {

    private final Cohorts cohorts;
    private final Answers answers;

    public Debriefs(Cohorts cohorts, Answers answers) {
        this.cohorts = cohorts;
        this.answers = answers;
    }

    /**
     * A debrief before it is put into words.
     *
     * @param shares empty for a group that is too small, like {@code contrasts}
     * @param contrasts for each task those furthest apart first; tasks without one are left out
     * @param people everybody whose name must not show
     */
    public record Debrief(List<LevelShares> shares, Map<TaskId, List<Side>> contrasts, List<Person> people) {
        public Debrief {
            shares = List.copyOf(shares);
            people = List.copyOf(people);
        }
    }

    /**
     * Two answers side by side.
     *
     * @param question what a coach would ask the weaker one, in the words of the scorer's findings; empty where there is nothing to ask
     */
    public record Side(Contrast contrast, Answers.Script weaker, Answers.Script stronger, Optional<Phrase> question) {

        /** Where the two lie furthest apart. */
        public Level weakerLevel() {
            return contrast.low();
        }

        public Level strongerLevel() {
            return contrast.high();
        }

        public Side {
            Objects.requireNonNull(contrast, "contrast");
            Objects.requireNonNull(weaker, "weaker");
            Objects.requireNonNull(stronger, "stronger");
            Objects.requireNonNull(question, "question");
        }
    }

    /** Reads submissions; not for the screen's own thread. */
    public Debrief of(CohortId cohort) {
        Workbook workbook = cohorts.workbook(cohort);
        Map<AnswerId, List<Standing>> standings = cohorts.standings(workbook);
        long people = standings.keySet().stream()
                .map(workbook::participant)
                .distinct()
                .count();
        Map<TaskId, List<Side>> sides = new LinkedHashMap<>();
        Contrast.all(workbook, standings)
                .forEach((task, contrasts) ->
                        sides.put(task, contrasts.stream().map(this::side).toList()));
        return new Debrief(
                people < Contrast.FEWEST ? List.of() : LevelShares.all(standings.values()),
                sides,
                Stream.concat(
                                workbook.people().stream(),
                                workbook.submissions().values().stream().map(received -> received.stated()))
                        .toList());
    }

    private Side side(Contrast contrast) {
        Answers.Script weaker = answers.find(contrast.weaker().submission()).orElseThrow();
        Answers.Script stronger = answers.find(contrast.stronger().submission()).orElseThrow();
        return new Side(contrast, weaker, stronger, question(contrast, weaker));
    }

    /** Where the two lie furthest apart, or else the first thing there is to ask. */
    private static Optional<Phrase> question(Contrast contrast, Answers.Script weaker) {
        TaskScore task = weaker.scorer().task(contrast.task().value()).orElseThrow();
        return Places.mark(task, contrast.widest())
                .flatMap(Mark::question)
                .or(() -> task.artefacts().stream()
                        .flatMap(piece -> piece.marks().stream())
                        .flatMap(mark -> mark.question().stream())
                        .findFirst());
    }
}
