package org.okrreadiness.service.marking;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okrreadiness.capability.Shows;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.MarkedSitting;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.VerdictRule;

/**
 * What the submissions of a cohort show that were given back, by the levels that stand: exactly what their participants are told. Reads
 * submissions; not for the screen's own thread.
 */
public final class ReleasedSittings {

    private final Cohorts cohorts;
    private final GivingBack givingBack;
    private final ZoneId zone;

    /** @param zone in which days are counted */
    public ReleasedSittings(Cohorts cohorts, GivingBack givingBack, ZoneId zone) {
        this.cohorts = cohorts;
        this.givingBack = givingBack;
        this.zone = zone;
    }

    /** Why a submission that was given back says nothing that could be kept. */
    public enum Hindrance {
        /** Nobody said whom the roster has for it. */
        UNMATCHED,
        /** Its answers were changed after they were given. */
        SEAL_BROKEN,
        /** Its answers are on another machine, or something is open again. */
        NOT_SETTLED,
        /** Only some tasks were sat. */
        NOT_WHOLE
    }

    /**
     * One submission that was given back.
     *
     * @param name of its person, as the roster has it or else as the submission says
     * @param sitting what it shows; empty where something stands in the way
     * @param hindrance what that is; empty with a sitting
     */
    public record Released(
            AttemptId submission, String name, Optional<MarkedSitting> sitting, Optional<Hindrance> hindrance) {
        public Released {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(name, "name");
            if (sitting.isPresent() == hindrance.isPresent()) {
                throw new IllegalArgumentException("Something is shown, or something stands in the way");
            }
        }
    }

    /** In the order in which they came in. */
    public List<Released> all(CohortId cohort) {
        Workbook workbook = cohorts.workbook(cohort);
        Map<PersonId, Person> roster = new HashMap<>();
        workbook.people().forEach(person -> roster.put(person.id(), person));
        List<Released> all = new ArrayList<>();
        for (Received received : workbook.submissions().values()) {
            if (workbook.released().contains(received.submission())) {
                Optional<Person> person = Optional.ofNullable(workbook.matched().get(received.submission()))
                        .map(roster::get);
                all.add(released(workbook, received, person));
            }
        }
        return all;
    }

    private Released released(Workbook workbook, Received received, Optional<Person> person) {
        String name = person.map(Person::name)
                .filter(known -> !known.isEmpty())
                .orElse(received.stated().name());
        if (person.isEmpty()) {
            return hindered(received, name, Hindrance.UNMATCHED);
        }
        if (received.seal() == Received.SealRead.BROKEN) {
            return hindered(received, name, Hindrance.SEAL_BROKEN);
        }
        GivingBack.Told told;
        try {
            told = givingBack.tell(workbook.cohort().id(), received.submission());
        } catch (ReadinessException open) {
            return hindered(received, name, Hindrance.NOT_SETTLED);
        }
        MarkedSitting.Who who = new MarkedSitting.Who(
                person.get().id().value(), name, person.get().address());
        return shows(workbook, told)
                .map(shows -> new Released(
                        received.submission(), name, Optional.of(new MarkedSitting(who, shows)), Optional.empty()))
                .orElseGet(() -> hindered(received, name, Hindrance.NOT_WHOLE));
    }

    private static Released hindered(Received received, String name, Hindrance why) {
        return new Released(received.submission(), name, Optional.empty(), Optional.of(why));
    }

    private Optional<Shows> shows(Workbook workbook, GivingBack.Told told) {
        Attempt attempt = told.script().attempt();
        if (attempt.start().selection().isPresent() || attempt.start().settles().isPresent()) {
            return Optional.empty();
        }
        Assessment assessment = told.script().assessment();
        return new VerdictRule(assessment.marking(), assessment.marking().measurement())
                .on(TaskEvidence.of(assessment, told.feedback().sheet()))
                .map(verdict -> new Shows(
                        verdict,
                        kinds(assessment),
                        source(assessment, attempt, told.feedback()),
                        new MarkersOfRecord(workbook).marking(cohorts.standings(workbook, attempt.id())),
                        attempt.handedIn().orElseThrow().at().atZone(zone).toLocalDate()));
    }

    private static Map<Competency, List<TaskKind>> kinds(Assessment assessment) {
        Map<Competency, List<TaskKind>> kinds = new EnumMap<>(Competency.class);
        for (Task task : assessment.tasks()) {
            task.frame()
                    .competencies()
                    .keySet()
                    .forEach(competency -> kinds.computeIfAbsent(competency, any -> new ArrayList<>())
                            .add(task.kind()));
        }
        return kinds;
    }

    private static Source source(Assessment assessment, Attempt attempt, Feedback feedback) {
        return new Source(
                attempt.start().assessment(),
                assessment.about().title(),
                feedback.sheet().versions(),
                attempt.start().mode() == Mode.ASSESSMENT ? Conditions.SEALED : Conditions.PRACTICE,
                occasion(attempt.id(), feedback));
    }

    /** The levels that stand make the occasion: the same ones are entered once, and others, after an appeal, beside them. */
    private static UUID occasion(AttemptId attempt, Feedback feedback) {
        String levels = feedback.levels().stream()
                .map(given -> given.task() + " " + text(given.level()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes((attempt + "\n" + levels).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SettledLevel level) {
        return level.part() + " " + level.criterion() + " " + level.level();
    }
}
