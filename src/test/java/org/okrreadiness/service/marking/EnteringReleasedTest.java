package org.okrreadiness.service.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.marking.EnteringReleased.Fate;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.Samples;

/** What becomes of a cohort's results in a register, with both as they are in the program. */
class EnteringReleasedTest {

    private static final ModerationPlan PLAN = new ModerationPlan(
            ModerationPlan.USUAL.qualification(), new Seeding(Share.NONE, 1, 2), Share.NONE, Share.NONE, 2);

    @TempDir
    Path folder;

    private SampleRegister register;
    private final PreparedDesk desk = PreparedDesk.of(PLAN, new HandTurnedClock("2026-03-16T09:00:00Z"));

    @BeforeEach
    void opens() {
        register = new SampleRegister(folder);
    }

    @AfterEach
    void closes() {
        register.close();
    }

    private void received(int people) {
        desk.receive(people).allocate(PreparedDesk.ANNA, "Anna", Samples.ANSWER, Samples.WRITE);
    }

    private void marked() {
        for (AnswerId answer : answers()) {
            if (desk.desk.cohorts().workbook(desk.cohort).answer(answer).held().isEmpty()) {
                desk.mark(PreparedDesk.ANNA, answer, 2);
            }
        }
    }

    private List<AnswerId> answers() {
        return List.copyOf(desk.desk
                .cohorts()
                .standings(desk.desk.cohorts().workbook(desk.cohort))
                .keySet());
    }

    private void released() {
        desk.desk
                .cohorts()
                .release(
                        desk.cohort,
                        desk.desk.cohorts().releases(desk.cohort).ready().stream()
                                .map(Releases.Candidate::submission)
                                .toList());
    }

    private Person known(int number, String name) {
        return register.register()
                .people()
                .save(new Person(
                        PersonId.random(), name, "P" + number, "", "", Optional.empty(), SampleRegister.consent(), 0));
    }

    private static String name(int number) {
        return "J\u00f3hanna Berg " + number;
    }

    private List<EnteringReleased.Line> enter() {
        return desk.desk
                .entering()
                .enter(desk.cohort, register.desk().entering().marked());
    }

    private List<Fate> fates() {
        return enter().stream().map(EnteringReleased.Line::fate).toList();
    }

    private List<CapabilityRecord> records(Person person) {
        return register.register().records().of(person.id());
    }

    @Test
    void entersOnlyThoseWhoAreThereByTwoFieldsAndOnce() {
        received(5);
        marked();
        released();
        Person first = known(1, name(1).toUpperCase(Locale.ROOT));
        known(2, "Somebody Else");
        Person third = known(3, name(3));
        Basis basis = third.basis().withdrawn(LocalDate.now());
        register.register().people().save(third.withBasis(basis));
        register.person(name(5), "", "");

        List<EnteringReleased.Line> lines = enter();

        assertThat(lines)
                .extracting(EnteringReleased.Line::fate)
                .containsExactly(
                        Fate.ENTERED, Fate.UNCERTAIN, Fate.WITHDRAWN, Fate.NOT_IN_REGISTER, Fate.NOT_IN_REGISTER);
        assertThat(lines.get(0).records()).isPositive().isEqualTo(records(first).size());
        assertThat(records(third)).isEmpty();
        assertThat(register.register().people().count()).isEqualTo(4);
        assertThat(fates()).startsWith(Fate.ALREADY_RECORDED);
        assertThat(records(first)).hasSize(lines.get(0).records());
    }

    @Test
    void saysBySomebodyWhoHadNotQualified() {
        received(1);
        marked();
        released();
        Person first = known(1, name(1));

        enter();

        assertThat(records(first)).isNotEmpty().allSatisfy(record -> {
            assertThat(record.claim().marking().by()).isEqualTo(MarkedBy.MARKER);
            assertThat(record.claim().marking().qualification()).isEmpty();
            assertThat(record.claim().source().conditions()).isEqualTo(Conditions.SEALED);
            assertThat(record.claim().source().versions().rubric()).isNotBlank();
            assertThat(record.validity().achievedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        });
    }

    @Test
    void namesHowWellTheMarkersQualified() {
        received(3);
        AnswerId ends = new AnswerId(PreparedDesk.attempt(3), Samples.BEST_AND_WORST);
        for (AnswerId answer : List.of(PreparedDesk.answer(3), PreparedDesk.written(3), ends)) {
            reference(answer);
            desk.mark(PreparedDesk.ANNA, answer, 2);
        }
        marked();
        released();
        Person first = known(1, name(1));

        enter();

        assertThat(records(first)).isNotEmpty().allSatisfy(record -> {
            assertThat(record.claim().marking().by()).isEqualTo(MarkedBy.QUALIFIED_MARKER);
            assertThat(record.claim().marking().qualification())
                    .matches("exact 100%, adjacent 100% of [1-9][0-9]* marks");
        });
    }

    private void reference(AnswerId answer) {
        List<GivenMark> marks = new ArrayList<>();
        for (Place place : desk.places(answer)) {
            marks.add(new GivenMark(place, Level.SOUND, "It gives a reason.", ""));
        }
        desk.desk.moderating().reference(desk.cohort, answer, marks, ReferenceUse.QUALIFICATION);
    }

    @Test
    void entersWhatAnAppealChangedBesideWhatWasThere() {
        received(1);
        marked();
        released();
        Person first = known(1, name(1));
        enter();
        int before = records(first).size();
        AnswerId answer = PreparedDesk.answer(1);
        Place place = desk.places(answer).get(0);
        var appeal = desk.desk.moderating().appeal(desk.cohort, answer, place, "I said that");
        assertThat(fates()).containsExactly(Fate.NOT_SETTLED);

        desk.desk.moderating().decide(desk.cohort, appeal, Level.STRONG, "It is there");

        assertThat(fates()).containsExactly(Fate.ENTERED);
        assertThat(records(first)).hasSize(2 * before);
    }
}
