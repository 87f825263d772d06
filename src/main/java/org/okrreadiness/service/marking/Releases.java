package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;

/** Which submissions of a cohort were given back, which can be, and what keeps the others; in the order in which they came in. */
public record Releases(List<Candidate> all) {

    /**
     * One submission.
     *
     * @param person whom the roster has for it; empty while nobody was matched
     * @param stated who the submission says it is from
     * @param here whether its answers are on this machine
     * @param released whether it was given back already; what is open since, such as an appeal, keeps more from being told
     * @param waits in how many places something is to be settled first, by what that is; empty when everything is settled
     */
    public record Candidate(
            AttemptId submission,
            Optional<Person> person,
            Person stated,
            boolean here,
            boolean released,
            Map<Standing.Open, Integer> waits) {
        public Candidate {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(stated, "stated");
            waits = Map.copyOf(waits);
        }

        /** Whether every level is settled and known here. */
        public boolean isSettled() {
            return here && waits.isEmpty();
        }

        /** Whether it can be given back now and was not before. */
        public boolean isReady() {
            return isSettled() && !released;
        }

        /** Whether feedback can be written now. */
        public boolean canBeTold() {
            return isSettled() && released;
        }

        /** As the roster has it, or else as the submission says. */
        public String name() {
            return person.map(Person::name).filter(name -> !name.isEmpty()).orElse(stated.name());
        }
    }

    public Releases {
        all = List.copyOf(all);
    }

    /** @param isHere whether the answers of a submission are on this machine */
    static Releases of(Workbook workbook, Map<AnswerId, List<Standing>> standings, Predicate<AttemptId> isHere) {
        Map<AttemptId, Map<Standing.Open, Integer>> waits = new HashMap<>();
        standings.forEach((answer, places) -> {
            Map<Standing.Open, Integer> of =
                    waits.computeIfAbsent(answer.submission(), any -> new EnumMap<>(Standing.Open.class));
            places.forEach(place -> place.open().forEach(open -> of.merge(open, 1, Integer::sum)));
        });
        Map<PersonId, Person> roster = new HashMap<>();
        workbook.people().forEach(person -> roster.put(person.id(), person));
        List<Candidate> all = new ArrayList<>();
        for (Received received : workbook.submissions().values()) {
            AttemptId submission = received.submission();
            all.add(new Candidate(
                    submission,
                    Optional.ofNullable(workbook.matched().get(submission)).map(roster::get),
                    received.stated(),
                    isHere.test(submission),
                    workbook.released().contains(submission),
                    waits.getOrDefault(submission, Map.of())));
        }
        return new Releases(all);
    }

    /** Those that can be given back now and were not before. */
    public List<Candidate> ready() {
        return all.stream().filter(Candidate::isReady).toList();
    }

    /** Those whose feedback can be written. */
    public List<Candidate> told() {
        return all.stream().filter(Candidate::canBeTold).toList();
    }
}
