package org.okrreadiness.marking;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.task.TaskId;

/**
 * All that a team knows of one cohort.
 *
 * @param leads who may arrange and moderate
 * @param blind the least share of answers that was ever to stay blind for good
 * @param people the roster, in its order
 * @param submissions in the order in which they came in; one that came in twice is there once
 * @param matched whose they are; those nobody was matched with are left out
 * @param allocated which tasks each marker has
 * @param names of markers, as far as they are known
 * @param answers what was said about each; those nobody spoke of are left out
 * @param resumed who was let go on with what
 * @param released submissions whose marks were given back
 * @param notEntitled what was done by somebody who may not do that; it counts for nothing
 */
public record Workbook(
        Cohort cohort,
        Set<MarkerId> leads,
        Share blind,
        List<Person> people,
        Map<AttemptId, Received> submissions,
        Map<AttemptId, PersonId> matched,
        Map<MarkerId, Set<TaskId>> allocated,
        Map<MarkerId, String> names,
        Map<AnswerId, AnswerBook> answers,
        List<Moderation.Resumed> resumed,
        Set<AttemptId> released,
        List<MarkingEvent> notEntitled) {

    public Workbook {
        Objects.requireNonNull(cohort, "cohort");
        leads = Set.copyOf(leads);
        Objects.requireNonNull(blind, "blind");
        people = List.copyOf(people);
        submissions = Collections.unmodifiableMap(submissions);
        matched = Map.copyOf(matched);
        allocated = Collections.unmodifiableMap(allocated);
        names = Map.copyOf(names);
        answers = Collections.unmodifiableMap(answers);
        resumed = List.copyOf(resumed);
        released = Set.copyOf(released);
        notEntitled = List.copyOf(notEntitled);
    }

    /**
     * @param events of this cohort and others, in any order, any of them several times
     * @return empty when the cohort was never opened
     */
    public static Optional<Workbook> of(CohortId cohort, Collection<MarkingEvent> events) {
        return new WorkbookReader(cohort).read(events);
    }

    /** The same work, held to another plan from now on. */
    public Workbook under(ModerationPlan plan) {
        Cohort held =
                new Cohort(cohort.id(), cohort.title(), cohort.assessment(), cohort.leads(), cohort.rubrics(), plan);
        Share least = plan.blind().percent() < blind.percent() ? plan.blind() : blind;
        return new Workbook(
                held,
                leads,
                least,
                people,
                submissions,
                matched,
                allocated,
                names,
                answers,
                resumed,
                released,
                notEntitled);
    }

    public AnswerBook answer(AnswerId answer) {
        return answers.getOrDefault(answer, AnswerBook.untouched(answer));
    }

    /** Every marker who has, or had, something to mark, in a fixed order. */
    public Set<MarkerId> markers() {
        Set<MarkerId> markers = new TreeSet<>(allocated.keySet());
        answers.values().forEach(book -> markers.addAll(book.held().keySet()));
        return markers;
    }

    /** The answers to a task with definitive marks for a use, in a fixed order. */
    public Stream<Moderation.ReferenceSet> references(TaskId task) {
        return answers.values().stream()
                .filter(book -> book.answer().task().equals(task))
                .flatMap(book -> book.reference().stream());
    }

    /** Whether the scorer's marks of an answer are never shown to anybody who marks. */
    public boolean isBlindForGood(AnswerId answer) {
        return Draw.BLIND.of(cohort.id(), answer) < cohort.plan().blind().fraction();
    }

    /** Whether they were never shown, whatever the plan said before: levels of such an answer tell how people and scorer agree. */
    public boolean wasAlwaysBlind(AnswerId answer) {
        return Draw.BLIND.of(cohort.id(), answer) < blind.fraction();
    }

    /** Whose answer it is; the submission itself where nobody was matched with it. */
    public Object participant(AnswerId answer) {
        PersonId person = matched.get(answer.submission());
        return person == null ? answer.submission() : person;
    }

    /** The name of a marker, or the fingerprint where no name is known. */
    public String nameOf(MarkerId marker) {
        return names.getOrDefault(marker, marker.fingerprint());
    }
}
