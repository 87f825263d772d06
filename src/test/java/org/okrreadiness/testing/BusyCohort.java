package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.rubric.Level;

/** A cohort in the middle of its marking, with something of everything that can be open. */
public final class BusyCohort {

    public static final String LONG_NAME = "Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F";
    private static final int PEOPLE = 14;

    private BusyCohort() {}

    /** The lead, Anna and somebody with a long name mark; 9 is in conflict, 10 escalated, 11 appealed, 12 to be marked again. */
    public static PreparedDesk desk() {
        ModerationPlan usual = ModerationPlan.USUAL;
        ModerationPlan plan =
                new ModerationPlan(usual.qualification(), usual.seeding(), Share.NONE, new Share(50), usual.apart());
        PreparedDesk desk = PreparedDesk.over(OtherRubrics.beside(OtherRubrics::heavier), plan)
                .receive(PEOPLE);
        desk.allocate(PreparedDesk.ANNA, "Anna Kowalska", Samples.ANSWER, Samples.WRITE);
        desk.allocate(PreparedDesk.BEN, LONG_NAME, Samples.ANSWER);
        references(desk);
        for (int i = 1; i <= PEOPLE; i++) {
            if (i < 3 || i > 6) {
                mark(desk, i);
            }
        }
        open(desk);
        return desk;
    }

    /** 3 qualifies; 4, 5 and 6 are seeds, two of which Anna misses. */
    private static void references(PreparedDesk desk) {
        set(desk, 3, ReferenceUse.QUALIFICATION);
        desk.mark(PreparedDesk.ANNA, PreparedDesk.answer(3), 2).mark(PreparedDesk.BEN, PreparedDesk.answer(3), 2);
        for (int i = 4; i <= 6; i++) {
            set(desk, i, ReferenceUse.SEED);
            desk.mark(PreparedDesk.ANNA, PreparedDesk.answer(i), i == 4 ? 2 : 0);
            desk.mark(PreparedDesk.BEN, PreparedDesk.answer(i), 2);
        }
    }

    private static void set(PreparedDesk desk, int number, ReferenceUse use) {
        AnswerId answer = PreparedDesk.answer(number);
        List<GivenMark> marks = new ArrayList<>();
        for (Place place : desk.places(answer)) {
            marks.add(new GivenMark(place, Level.SOUND, "It gives a reason that bears on the question.", ""));
        }
        desk.desk.moderating().reference(desk.cohort, answer, marks, use);
    }

    private static void mark(PreparedDesk desk, int number) {
        AnswerId answer = PreparedDesk.answer(number);
        int level = number % 2 == 0 ? 1 : 3;
        desk.mark(desk.me(), answer, place -> place.criterion().value().equals("T1") ? level - 1 : level);
        desk.mark(
                PreparedDesk.BEN,
                answer,
                place -> level - (place.criterion().value().charAt(1) + number) % 5 / 4);
        desk.mark(PreparedDesk.ANNA, PreparedDesk.written(number), 2 - number % 2);
    }

    private static void open(PreparedDesk desk) {
        desk.mark(PreparedDesk.BEN, PreparedDesk.answer(9), 0);
        desk.said(
                PreparedDesk.BEN,
                made -> new Judging.SetAside(
                        made,
                        desk.cohort,
                        PreparedDesk.answer(10),
                        Judging.Why.ESCALATED,
                        "It reads like the answer of somebody I work with."));
        Place first = desk.places(PreparedDesk.answer(11)).get(0);
        desk.desk
                .moderating()
                .appeal(
                        desk.cohort,
                        PreparedDesk.answer(11),
                        first,
                        "I do name the people it helps, in the second sentence.");
        desk.desk
                .moderating()
                .requeue(desk.cohort, Set.of(PreparedDesk.answer(12)), "The descriptor of reasons has changed");
    }

    /** The place somebody appealed about. */
    public static Optional<Place> appealed(PreparedDesk desk) {
        return desk.desk.cohorts().workbook(desk.cohort).answer(PreparedDesk.answer(11)).openAppeals().stream()
                .map(appeal -> appeal.place())
                .findFirst();
    }
}
