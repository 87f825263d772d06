package org.okrreadiness.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Qualification;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.TaskId;

/** The wire forms of what several events of marking have in common. */
final class MarkingParts {

    private MarkingParts() {}

    record StampFile(long count, String id) {

        static StampFile of(Stamp stamp) {
            return new StampFile(stamp.count(), stamp.id().toString());
        }

        static List<StampFile> of(Set<Stamp> stamps) {
            return stamps.stream().sorted().map(StampFile::of).toList();
        }

        Stamp stamp() {
            return new Stamp(count, UUID.fromString(id));
        }

        static Set<Stamp> stamps(List<StampFile> files) {
            return files.stream().map(StampFile::stamp).collect(Collectors.toSet());
        }
    }

    record MadeFile(StampFile stamp, String by, Instant at) {

        static MadeFile of(Made made) {
            return new MadeFile(StampFile.of(made.stamp()), made.by().fingerprint(), made.at());
        }

        Made made() {
            return new Made(stamp.stamp(), new MarkerId(by), at);
        }
    }

    record AnswerRefFile(String submission, String task) {

        static AnswerRefFile of(AnswerId answer) {
            return new AnswerRefFile(
                    answer.submission().toString(), answer.task().value());
        }

        static List<AnswerRefFile> of(Collection<AnswerId> answers) {
            return answers.stream()
                    .map(AnswerRefFile::of)
                    .sorted(java.util.Comparator.comparing(AnswerRefFile::submission)
                            .thenComparing(AnswerRefFile::task))
                    .toList();
        }

        AnswerId answer() {
            return new AnswerId(AttemptId.of(submission), new TaskId(task));
        }

        static Set<AnswerId> answers(List<AnswerRefFile> files) {
            return files.stream().map(AnswerRefFile::answer).collect(Collectors.toSet());
        }
    }

    record PlaceFile(String part, String criterion) {

        static PlaceFile of(Place place) {
            return new PlaceFile(place.part().path(), place.criterion().toString());
        }

        Place place() {
            return new Place(new Part(part), new CriterionId(criterion));
        }
    }

    record GivenFile(PlaceFile place, int level, String remark, String note) {

        static List<GivenFile> of(List<GivenMark> marks) {
            return marks.stream()
                    .map(mark -> new GivenFile(
                            PlaceFile.of(mark.place()), mark.level().points(), mark.remark(), mark.note()))
                    .toList();
        }

        static List<GivenMark> marks(List<GivenFile> files) {
            return files.stream()
                    .map(file -> new GivenMark(file.place.place(), Level.of(file.level), file.remark, file.note))
                    .toList();
        }
    }

    record PersonFile(String id, String name, String address) {

        static PersonFile of(Person person) {
            return new PersonFile(person.id().value(), person.name(), person.address());
        }

        Person person() {
            return new Person(new PersonId(id), name, address);
        }
    }

    /** @param person blank while nobody was matched */
    record ReceivedFile(
            String submission,
            EventFile.RefFile assessment,
            String person,
            PersonFile stated,
            String content,
            String seal) {

        static ReceivedFile of(Received what) {
            return new ReceivedFile(
                    what.submission().toString(),
                    EventFile.RefFile.of(what.assessment()),
                    what.person().map(PersonId::value).orElse(""),
                    PersonFile.of(what.stated()),
                    what.content(),
                    Word.of(what.seal()));
        }

        Received received() {
            return new Received(
                    AttemptId.of(submission),
                    assessment.ref(),
                    Optional.of(person).filter(id -> !id.isEmpty()).map(PersonId::new),
                    stated.person(),
                    content,
                    Word.read(Received.SealRead.class, seal));
        }
    }

    record CohortFile(
            String id, String title, EventFile.RefFile assessment, List<String> leads, String rubrics, PlanFile plan) {

        static CohortFile of(Cohort cohort) {
            return new CohortFile(
                    cohort.id().toString(),
                    cohort.title(),
                    EventFile.RefFile.of(cohort.assessment()),
                    cohort.leads().stream().map(MarkerId::fingerprint).sorted().toList(),
                    cohort.rubrics(),
                    PlanFile.of(cohort.plan()));
        }

        Cohort cohort() {
            return new Cohort(
                    CohortId.of(id),
                    title,
                    assessment.ref(),
                    leads.stream().map(MarkerId::new).collect(Collectors.toSet()),
                    rubrics,
                    plan.plan());
        }
    }

    /** Shares in per cent. */
    record PlanFile(
            int qualifyExact,
            int qualifyAdjacent,
            int seedRate,
            int seedTolerance,
            int seedFailures,
            int second,
            int blind,
            int apart) {

        static PlanFile of(ModerationPlan plan) {
            return new PlanFile(
                    plan.qualification().exact().percent(),
                    plan.qualification().adjacent().percent(),
                    plan.seeding().rate().percent(),
                    plan.seeding().tolerance(),
                    plan.seeding().failures(),
                    plan.second().percent(),
                    plan.blind().percent(),
                    plan.apart());
        }

        ModerationPlan plan() {
            return new ModerationPlan(
                    new Qualification(new Share(qualifyExact), new Share(qualifyAdjacent)),
                    new Seeding(new Share(seedRate), seedTolerance, seedFailures),
                    new Share(second),
                    new Share(blind),
                    apart);
        }
    }
}
